package dev.compere.app.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Counts what happens and makes one line of it when a second has passed. Safe from any thread.
final class SecondCounts {

    private static final long SECOND = 1_000_000_000L;

    private final Consumer<String> lines;
    private final Map<String, Long> counts = new TreeMap<>();
    private long since = System.nanoTime();

    SecondCounts(Consumer<String> lines) {
        this.lines = lines;
    }

    synchronized void add(String kind) {
        counts.merge(kind, 1L, Long::sum);
        if (System.nanoTime() - since >= SECOND) {
            flush();
        }
    }

    /// Makes the line at once, unless nothing has happened.
    synchronized void flush() {
        if (!counts.isEmpty()) {
            lines.accept(counts.entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining(", ")));
            counts.clear();
        }
        since = System.nanoTime();
    }
}
