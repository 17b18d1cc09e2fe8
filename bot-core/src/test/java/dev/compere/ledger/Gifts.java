package dev.compere.ledger;

import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.Sender;
import dev.compere.event.StarsReceived;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Gifts for the tests.
final class Gifts {

    static final CallKey CALL = CallKey.liveStory(-100123, 5);
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Sender ANNA = new Sender(11, "Anna");
    static final Sender BORIS = new Sender(12, "Boris");
    static final Sender CHANNEL = new Sender(-100777, "Some channel");

    private Gifts() {}

    static StarsReceived donation(CallKey call, Sender sender, int second, long stars) {
        return new DonationReceived(call, NOON.plusSeconds(second), second, sender, stars, 1);
    }

    static StarsReceived donation(Sender sender, int second, long stars) {
        return donation(CALL, sender, second, stars);
    }

    static StarsReceived comment(Sender sender, int messageId, String text, int occurrence) {
        return new PaidCommentReceived(CALL, NOON, messageId, sender, 10, text, List.of(), false, true, occurrence);
    }

    /// A flood in which number decides everything.
    static List<StarsReceived> flood(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> donation(new Sender(i % 1_000 + 1, "Viewer " + i % 1_000), i, i % 50 + 1))
                .toList();
    }
}
