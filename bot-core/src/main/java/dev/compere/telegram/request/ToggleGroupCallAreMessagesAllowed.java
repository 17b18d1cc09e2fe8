package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Allows or forbids messages. Answered before Telegram agrees: a refusal shows as a second `updateGroupCall`.
public record ToggleGroupCallAreMessagesAllowed(int groupCallId, boolean areMessagesAllowed) implements TdRequest<Ok> {}
