package dev.compere.localtelegram.sfu;

import java.time.Duration;

/// How loud a source was lately, read off the packets (RFC 6464). Not thread-safe.
final class Voice {
    private static final int LEVEL = 0x7f;
    /// In decibels below the loudest; 127 is digital silence.
    private static final int SPEECH = 60;
    private static final long HELD = Duration.ofMillis(500).toNanos();

    private boolean everSpoke;
    private long spokeAt;

    /// @param level the extension's byte: a flag, and how far below the loudest
    void heard(int level, long nanos) {
        if ((level & LEVEL) < SPEECH) {
            everSpoke = true;
            spokeAt = nanos;
        }
    }

    boolean isSpeaking(long nanos) {
        return everSpoke && nanos - spokeAt < HELD;
    }
}
