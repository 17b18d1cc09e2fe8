package dev.compere.telegram.update;

import dev.compere.telegram.object.LiveStoryDonors;

/// The top donors of a live story have changed.
public record UpdateLiveStoryTopDonors(int groupCallId, LiveStoryDonors donors) implements TdUpdate {}
