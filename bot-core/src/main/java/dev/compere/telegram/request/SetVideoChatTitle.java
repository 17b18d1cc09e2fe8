package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Gives a video chat its title. Answered before Telegram agrees: a refusal shows as a second `updateGroupCall`.
public record SetVideoChatTitle(int groupCallId, String title) implements TdRequest<Ok> {}
