package dev.compere.media.webrtc;

import java.time.Duration;

/// In which height the server would like our picture. A higher wish is obeyed at once, a lower one when it has lasted:
/// viewers who come and go must not make the picture blurred and sharp in turn. Times are those of
/// [System#nanoTime].
final class IdealHeight {

    /// What Telegram's clients begin with: everything.
    static final int START = 720;

    private static final long LASTING = Duration.ofSeconds(2).toNanos();

    private int obeyed = START;
    private int asked = START;
    private long lowerSince;

    void ask(int height, long now) {
        if (asked >= obeyed && height < obeyed) {
            lowerSince = now;
        }
        asked = height;
    }

    int at(long now) {
        if (asked > obeyed || now - lowerSince >= LASTING) {
            obeyed = asked;
        }
        return obeyed;
    }
}
