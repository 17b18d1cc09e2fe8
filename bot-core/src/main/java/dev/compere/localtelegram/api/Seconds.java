package dev.compere.localtelegram.api;

import java.time.Instant;

/// Telegram's dates: seconds since 1970 in 32 bits.
final class Seconds {
    private Seconds() {}

    static int of(Instant instant) {
        return Math.toIntExact(instant.getEpochSecond());
    }
}
