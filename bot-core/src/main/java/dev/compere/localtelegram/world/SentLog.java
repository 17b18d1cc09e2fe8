package dev.compere.localtelegram.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What viewers sent, oldest first: the measure for what a bot lost, counted twice or was late with. Keeps the latest
/// entries and counts what it forgot. Thread-safe.
public final class SentLog {
    private static final int CAPACITY = 1 << 18;

    private final Deque<Sent> entries = new ArrayDeque<>();
    private long forgotten;

    SentLog() {}

    Sent add(Sent.Kind kind, Comment comment, BooleanSupplier delivery) {
        var nanoTime = System.nanoTime();
        var delivered = delivery.getAsBoolean();
        var entry = new Sent(
                kind, comment.id(), comment.sender().id(), comment.text().text(), comment.stars(), nanoTime, delivered);
        add(entry);
        return entry;
    }

    public synchronized List<Sent> entries() {
        return List.copyOf(entries);
    }

    /// How many entries there were in all.
    public synchronized long count() {
        return entries.size() + forgotten;
    }

    public synchronized long forgotten() {
        return forgotten;
    }

    private synchronized void add(Sent entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
            forgotten++;
        }
        entries.addLast(entry);
    }
}
