package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Takes the pending Stars back. **Only while truly joined**: during a join or a rejoin TDLib 1.8.67 commits, thus
/// spends, them instead.
public record RemovePendingLiveStoryReactions(int groupCallId) implements TdRequest<Ok> {}
