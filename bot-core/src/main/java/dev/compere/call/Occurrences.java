package dev.compere.call;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Numbers equal gifts: who pays twice within a second with the same words gave two gifts, not one told twice.
///
/// Counting starts anew when TDLib forgets its messages, because then Telegram tells the same gifts again. Used on
/// TDLib's update thread only.
final class Occurrences {

    /// After a join TDLib tells old messages late, once Telegram has answered who gave most: new ones come first, and
    /// then more of the same seconds. This long it may take.
    private static final int LATE_SECONDS = 120;

    private record Gift(long senderId, long stars, String text) {}

    private final TreeMap<Integer, Map<Gift, Integer>> byDate = new TreeMap<>();

    /// The number of this gift among its equals, from 1.
    int count(long senderId, int date, long stars, String text) {
        if (!byDate.isEmpty() && date > byDate.lastKey()) {
            byDate.headMap(date - LATE_SECONDS).clear();
        }
        return byDate.computeIfAbsent(date, _ -> new HashMap<>())
                .merge(new Gift(senderId, stars, text), 1, Integer::sum);
    }

    void forget() {
        byDate.clear();
    }
}
