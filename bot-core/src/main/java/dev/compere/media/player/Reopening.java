package dev.compere.media.player;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// When a live input that broke off is opened again: soon at first, then more and more rarely.
final class Reopening {

    private static final Logger LOG = LoggerFactory.getLogger(Reopening.class);
    private static final long FIRST = 1_000_000_000L;
    private static final long LONGEST = 30 * FIRST;
    /// So many ticks of ten milliseconds in a row, and it counts as well again.
    private static final long WELL = 1_000;

    private long pause;
    private long at;
    private boolean waiting;
    private String problem = "";

    void brokeOff(String title, String why, long now) {
        if (problem.isEmpty() && pause == 0) {
            LOG.warn("the live input {} broke off and is opened again: {}", title, why);
        }
        problem = why;
        pause = Math.min(Math.max(2 * pause, FIRST), LONGEST);
        at = now + pause;
        waiting = true;
    }

    boolean due(long now) {
        return !waiting || now - at >= 0;
    }

    /// Nanoseconds to wait, at least 1.
    long remaining(long now) {
        return waiting ? Math.max(1, at - now) : Track.NEVER;
    }

    /// @param ticks without a break
    void played(long ticks) {
        waiting = false;
        problem = "";
        if (ticks >= WELL) {
            pause = 0;
        }
    }

    /// Why it is being opened again, or empty.
    String problem() {
        return problem;
    }
}
