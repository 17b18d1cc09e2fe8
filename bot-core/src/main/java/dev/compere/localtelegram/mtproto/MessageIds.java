package dev.compere.localtelegram.mtproto;

import java.time.InstantSource;

/// Ids of the server's messages: the time in units of 2⁻³² seconds, rising, odd. A client refuses ids more than 300 s
/// behind or 30 s ahead of its own time. Thread-safe.
final class MessageIds {
    private static final int ANSWER = 1;
    private static final int PUSH = 3;

    private final InstantSource clock;
    private long last;

    MessageIds(InstantSource clock) {
        this.clock = clock;
    }

    /// The id of an answer to something the client sent.
    long answer() {
        return next() | ANSWER;
    }

    /// The id of a message that the client did not ask for.
    long push() {
        return next() | PUSH;
    }

    private synchronized long next() {
        var now = clock.instant();
        var id = (now.getEpochSecond() << Integer.SIZE | ((long) now.getNano() << Integer.SIZE) / 1_000_000_000L) & ~3L;
        last = Math.max(id, last + 4);
        return last;
    }
}
