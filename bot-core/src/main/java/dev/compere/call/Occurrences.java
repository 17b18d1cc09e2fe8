package dev.compere.call;

import java.util.HashMap;
import java.util.Map;

/// Numbers equal gifts: who pays twice within a second with the same words gave two gifts, not one told twice.
///
/// Counting starts anew with each join that makes TDLib forget its messages, because then Telegram tells the same gifts
/// again, in the same order. Used on TDLib's update thread only. Holds the gifts of the latest second per sender and no
/// more
/// than needed: older seconds cannot grow any further, except while old messages are told again, oldest first.
final class Occurrences {

    private record Gift(long senderId, int date, long stars, String text) {}

    private final Map<Long, Integer> latestDate = new HashMap<>();
    private final Map<Long, Map<Gift, Integer>> ofSender = new HashMap<>();

    /// The number of this gift among its equals, from 1.
    int count(long senderId, int date, long stars, String text) {
        var gifts = ofSender.computeIfAbsent(senderId, _ -> new HashMap<>());
        if (latestDate.merge(senderId, date, Math::max) == date) {
            gifts.keySet().removeIf(gift -> gift.date() < date);
        }
        return gifts.merge(new Gift(senderId, date, stars, text), 1, Integer::sum);
    }

    void forget() {
        latestDate.clear();
        ofSender.clear();
    }
}
