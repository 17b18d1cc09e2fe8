package dev.compere.localtelegram.world;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The one lock of a world. Fair, so that a flood of comments does not keep the bot's requests waiting.
public final class WorldLock {
    private final ReentrantLock lock = new ReentrantLock(true);

    WorldLock() {}

    public <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    public void run(Runnable action) {
        locked(() -> {
            action.run();
            return null;
        });
    }
}
