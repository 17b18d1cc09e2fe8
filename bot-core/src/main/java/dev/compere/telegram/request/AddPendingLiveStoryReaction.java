package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Puts Stars aside for a donation (group-calls.txt, "Paid live story donations"). **Spends nothing yet**; pending
/// Stars survive a leave in TDLib (see [RemovePendingLiveStoryReactions]).
public record AddPendingLiveStoryReaction(int groupCallId, long starCount) implements TdRequest<Ok> {}
