package dev.compere.plugin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// Counts a plugin's faults and says when they are too many in too short a time.
final class FaultCount {

    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Deque<Instant> recent = new ArrayDeque<>();
    private long total;

    FaultCount(InstantSource clock) {
        this.clock = clock;
    }

    /// @return whether that was one too many
    synchronized boolean add() {
        var now = clock.instant();
        total++;
        recent.addLast(now);
        while (recent.getFirst().isBefore(now.minus(WINDOW))) {
            recent.removeFirst();
        }
        return recent.size() >= MOST;
    }

    synchronized void forgive() {
        recent.clear();
    }

    synchronized long total() {
        return total;
    }
}
