package dev.compere.call;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does one thing after the other, on a virtual thread of its own: what the threads that carry media, and TDLib's, must
/// not wait for.
final class MediaErrands implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MediaErrands.class);
    private static final int CAPACITY = 1_000;
    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>(CAPACITY);
    private final AtomicLong dropped = new AtomicLong();
    private final Duration pulse;
    private final Runnable atPulse;
    private final Thread thread = Thread.ofVirtual().name("media-errands").unstarted(this::run);
    private volatile boolean closed;

    /// @param pulse how often to do something while nothing else is asked for
    MediaErrands(Duration pulse, Runnable atPulse) {
        this.pulse = pulse;
        this.atPulse = atPulse;
    }

    void start() {
        thread.start();
    }

    /// Never waits: when too much is asked for already, this is left out and counted.
    void ask(Runnable errand) {
        if (!waiting.offer(errand)) {
            dropped.incrementAndGet();
        }
    }

    /// What must be done whatever else waits. Waits for a place.
    void insist(Runnable errand) {
        try {
            waiting.put(errand);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many errands were left out.
    long dropped() {
        return dropped.get();
    }

    /// Does what is asked for already, if that does not take long.
    @Override
    public void close() {
        closed = true;
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        waiting.offer(() -> {});
        boolean interrupted = Thread.interrupted();
        try {
            if (!thread.join(LONGEST_END)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closed || !waiting.isEmpty()) {
                var errand = waiting.poll(pulse.toMillis(), TimeUnit.MILLISECONDS);
                carryOut(errand == null ? atPulse : errand);
            }
        } catch (InterruptedException e) {
            log.debug("{} errands of media were not done any more", waiting.size());
        }
    }

    private static void carryOut(Runnable errand) {
        try {
            errand.run();
        } catch (RuntimeException e) {
            log.warn("media: {}", e.getMessage(), e);
        }
    }
}
