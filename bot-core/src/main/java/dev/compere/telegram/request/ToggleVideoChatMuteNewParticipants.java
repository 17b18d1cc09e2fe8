package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Has new participants come in muted. Answered before Telegram agrees: a refusal shows as a second `updateGroupCall`.
public record ToggleVideoChatMuteNewParticipants(int groupCallId, boolean muteNewParticipants)
        implements TdRequest<Ok> {}
