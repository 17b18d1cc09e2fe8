package dev.compere.plugin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long a plugin whose process ended is left alone before it is started again: at first a moment, up to a minute
/// if it ends again and again. Safe from any thread.
final class RestartPauses {

    static final int MOST_IN_A_ROW = 10;
    static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(RestartPauses.class);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final InstantSource clock;
    private Instant started = Instant.MIN;
    private int inARow;
    private boolean hurried;

    RestartPauses(InstantSource clock) {
        this.clock = clock;
    }

    /// Waits until it is time to start it again. One that held out for a minute begins with the shortest pause.
    ///
    /// @return false if it has ended too often in a row to be started again
    synchronized boolean await() {
        if (started.isBefore(clock.instant().minus(LONGEST))) {
            inARow = 0;
        }
        if (inARow == MOST_IN_A_ROW) {
            return false;
        }
        await(pause(inARow));
        inARow++;
        started = clock.instant();
        return true;
    }

    /// The pause after so many ends in a row.
    static Duration pause(int before) {
        var pause = SHORTEST.multipliedBy(1L << before);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private void await(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            for (long left = pause.toNanos(); left > 0 && !hurried; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            log.debug("a pause before a start was cut short", e);
        }
    }

    /// From now on there are no pauses: somebody waits for the plugin to finish what it has.
    synchronized void hurry() {
        hurried = true;
        notifyAll();
    }

    synchronized boolean areHurried() {
        return hurried;
    }

    /// A new version begins anew.
    synchronized void forgive() {
        inARow = 0;
        hurried = false;
    }
}
