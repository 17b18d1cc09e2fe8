package dev.compere.ledger;

import java.time.Clock;

/// A bot in a process of its own that writes gifts down until it is killed, and says after each batch how far it is.
final class GiftFlood {

    static final int BATCH = 16;

    private GiftFlood() {}

    static void main(String[] args) {
        try (var ledger = Ledger.open(args[0], Clock.systemUTC(), AuditLimits.DEFAULT)) {
            for (int from = 0; ; from += BATCH) {
                ledger.starsRecorder().record(Gifts.flood(from, from + BATCH));
                System.out.println(from + BATCH);
            }
        }
    }
}
