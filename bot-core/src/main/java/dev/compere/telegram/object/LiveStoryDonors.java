package dev.compere.telegram.object;

import java.util.List;

/// The top donors of a live story (group-calls.txt, "Paid live story donations").
public record LiveStoryDonors(long totalStarCount, List<PaidReactor> topDonors) implements TdObject {
    public LiveStoryDonors {
        topDonors = List.copyOf(topDonors);
    }
}
