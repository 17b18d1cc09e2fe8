package dev.compere.localtelegram.sfu.sctp;

import java.time.Duration;

/// When to send again what was not acknowledged: later each time, until it is given up. Not thread-safe.
final class Retry {
    private static final long FIRST = Duration.ofMillis(300).toNanos();
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 10;

    private boolean running;
    private int attempts;
    private long delay;
    private long dueAt;

    void start(long nanos) {
        running = true;
        attempts = 0;
        delay = FIRST;
        dueAt = nanos + delay;
    }

    void stop() {
        running = false;
    }

    boolean isRunning() {
        return running;
    }

    /// Once for each time it is due.
    boolean due(long nanos) {
        if (!running || nanos - dueAt < 0) {
            return false;
        }
        attempts++;
        delay = Math.min(2 * delay, LONGEST);
        dueAt = nanos + delay;
        return true;
    }

    boolean isHopeless() {
        return attempts > MOST;
    }
}
