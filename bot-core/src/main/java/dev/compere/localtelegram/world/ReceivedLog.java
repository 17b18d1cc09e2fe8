package dev.compere.localtelegram.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// What the accounts did, oldest first. Keeps the latest entries and counts what it forgot. Thread-safe.
public final class ReceivedLog {
    private static final int CAPACITY = 1 << 16;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final Deque<Received> entries = new ArrayDeque<>();
    private final World world;
    private long forgotten;

    ReceivedLog(World world) {
        this.world = world;
    }

    /// Notes what a user did, if a client is logged in as the user: viewers are not noted.
    void add(User user, Received entry) {
        if (world.accountOf(user).isEmpty()) {
            return;
        }
        lock.lock();
        try {
            if (entries.size() == CAPACITY) {
                entries.removeFirst();
                forgotten++;
            }
            entries.addLast(entry);
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public List<Received> entries() {
        lock.lock();
        try {
            return List.copyOf(entries);
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the first entry of a kind that matches, taken or to come.
    ///
    /// @return empty if none came in time
    public <T extends Received> Optional<T> await(Class<T> kind, Predicate<T> wanted, Duration limit) {
        var remaining = limit.toNanos();
        lock.lock();
        try {
            while (true) {
                var found = entries.stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .filter(wanted)
                        .findFirst();
                if (found.isPresent() || remaining <= 0) {
                    return found;
                }
                remaining = added.awaitNanos(remaining);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Forgets all entries, so that [#await] waits for new ones.
    public void clear() {
        lock.lock();
        try {
            entries.clear();
        } finally {
            lock.unlock();
        }
    }

    public long forgotten() {
        lock.lock();
        try {
            return forgotten;
        } finally {
            lock.unlock();
        }
    }
}
