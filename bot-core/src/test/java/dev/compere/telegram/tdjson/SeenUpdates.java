package dev.compere.telegram.tdjson;

import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.update.TdUpdate;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The kinds of updates that clients have told so far.
final class SeenUpdates {

    private final Set<Class<?>> seen = new HashSet<>();

    void listenTo(TelegramClient client) {
        client.subscribe(this::add);
    }

    private synchronized void add(TdUpdate update) {
        if (seen.add(update.getClass())) {
            notifyAll();
        }
    }

    /// Waits until all of these have come.
    ///
    /// @return those that have not, for all the waiting
    synchronized Set<Class<?>> missing(Set<Class<?>> wanted, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        long left = limit.toNanos();
        while (!seen.containsAll(wanted) && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        var missing = new HashSet<>(wanted);
        missing.removeAll(seen);
        return missing;
    }
}
