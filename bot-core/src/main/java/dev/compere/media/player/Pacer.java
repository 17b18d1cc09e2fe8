package dev.compere.media.player;

import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that hands over each frame at its moment. It parks until an absolute deadline, so that one
/// late frame makes no other late.
final class Pacer implements Runnable {

    /// What is next.
    interface Score {
        /// See [Stage#step].
        long next(long now, Due due);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Pacer.class);

    private final Score score;
    private final Timekeeping timekeeping = new Timekeeping();
    private final Due due = new Due();
    private final Thread thread;
    private volatile boolean waitsForNews;
    private volatile boolean closed;
    private boolean complained;

    Pacer(Score score) {
        this.score = score;
        thread = Thread.ofPlatform()
                .daemon()
                .name("player")
                .priority(Thread.MAX_PRIORITY)
                .unstarted(this);
    }

    void start() {
        thread.start();
    }

    Timekeeping timekeeping() {
        return timekeeping;
    }

    /// Something was wished.
    void wake() {
        LockSupport.unpark(thread);
    }

    /// Something was decoded.
    void news() {
        if (waitsForNews) {
            LockSupport.unpark(thread);
        }
    }

    /// Ends the thread, and waits for that a little unless it is the caller.
    void close(long patienceMillis) {
        closed = true;
        wake();
        try {
            if (Thread.currentThread() != thread) {
                thread.join(patienceMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        while (!closed) {
            // Before looking: news that come after the look must find this set.
            waitsForNews = true;
            long wait = score.next(System.nanoTime(), due);
            if (wait == Track.NEVER) {
                LockSupport.park(this);
            } else {
                waitsForNews = false;
                if (wait == 0) {
                    handOver();
                } else {
                    LockSupport.parkNanos(this, wait);
                }
            }
        }
    }

    private void handOver() {
        var audio = due.audio == null ? null : Gain.apply(due.audio, due.volume);
        timekeeping.handedOver(due.at, System.nanoTime());
        try {
            if (due.video != null) {
                due.outlet.video(due.video);
            }
            if (audio != null) {
                due.outlet.audio(audio, due.audible);
            }
        } catch (RuntimeException e) {
            if (!complained) {
                LOG.error("an outlet failed; this is said once", e);
                complained = true;
            }
        }
    }
}
