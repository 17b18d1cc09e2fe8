package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Spends the pending Stars.
public record CommitPendingLiveStoryReactions(int groupCallId) implements TdRequest<Ok> {}
