package dev.compere.dispatch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Watches how long one thread works on one thing: interrupts it after the limit, gives it up after twice the limit.
///
/// A thread that ignores the interrupt cannot be stopped in Java; it is left behind as a daemon and its owner is told.
final class Watchdog implements AutoCloseable {

    private static final long IDLE = 0;

    private final Thread watched;
    private final long limitNanos;
    private final Consumer<String> givenUp;
    private final Thread thread;
    private final Object turn = new Object();
    private long busySince = IDLE;
    private boolean interrupted;
    private volatile boolean closed;

    Watchdog(Thread watched, Duration limit, Consumer<String> givenUp) {
        this.watched = watched;
        this.limitNanos = limit.toNanos();
        this.givenUp = givenUp;
        this.thread = Thread.ofVirtual().name("watchdog-" + watched.getName()).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void begin() {
        synchronized (turn) {
            busySince = Math.max(1, System.nanoTime());
            interrupted = false;
        }
    }

    /// Also takes back an interrupt that was meant for the work just done.
    void end() {
        synchronized (turn) {
            busySince = IDLE;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(limitNanos / 4);
            if (!closed && isBeyondHope()) {
                givenUp.accept("it did not return within "
                        + Duration.ofNanos(2 * limitNanos).toMillis() + " ms");
                return;
            }
        }
    }

    private boolean isBeyondHope() {
        synchronized (turn) {
            if (busySince == IDLE) {
                return false;
            }
            long busy = System.nanoTime() - busySince;
            if (busy > limitNanos && !interrupted) {
                interrupted = true;
                watched.interrupt();
            }
            return busy > 2 * limitNanos;
        }
    }
}
