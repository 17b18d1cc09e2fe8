package dev.compere.dispatch;

import dev.compere.action.Permission;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageReceived;
import dev.compere.event.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Events for the tests of this package.
final class Samples {

    static final CallKey CALL = CallKey.liveStory(-1001234567L, 5);
    static final Sender ANN = new Sender(888, "Ann");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    static final Allowance ALL_ALLOWED = new Allowance(Set.of(Permission.values()), 60_000, 1_000);

    private Samples() {}

    static CallEvent comment(String text) {
        return new MessageReceived(CALL, NOON, 1, ANN, text, List.of(), false, true, false);
    }

    static DonationReceived donation(int stars) {
        return new DonationReceived(CALL, NOON, 2, ANN, stars, 1);
    }
}
