package dev.compere.localtelegram.sfu;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Does something at an even pace, by deadlines that do not drift.
final class PacedThread implements AutoCloseable {
    private final Thread thread;

    PacedThread(String name, Duration period, Runnable action) {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> {
            var next = System.nanoTime();
            while (!Thread.currentThread().isInterrupted()) {
                action.run();
                next += period.toNanos();
                LockSupport.parkNanos(next - System.nanoTime());
            }
        });
    }

    /// Waits for the last time to be over.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
