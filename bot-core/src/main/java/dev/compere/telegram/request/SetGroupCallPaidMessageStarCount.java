package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Sets the least number of Stars a comment costs. Answered before Telegram agrees: a refusal shows as a second
/// `updateGroupCall`.
public record SetGroupCallPaidMessageStarCount(int groupCallId, long paidMessageStarCount) implements TdRequest<Ok> {}
