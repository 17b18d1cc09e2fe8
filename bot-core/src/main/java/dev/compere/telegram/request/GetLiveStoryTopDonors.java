package dev.compere.telegram.request;

import dev.compere.telegram.object.LiveStoryDonors;

/// The top donors; the call must be joined.
public record GetLiveStoryTopDonors(int groupCallId) implements TdRequest<LiveStoryDonors> {}
