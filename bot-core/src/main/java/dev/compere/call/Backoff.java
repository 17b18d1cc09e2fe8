package dev.compere.call;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Growing pauses between attempts: doubled each time up to a limit, and shortened by up to a quarter at random so that
/// many bots do not come back in the same instant.
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int attempts;

    Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    Duration next() {
        long doubled = first.toMillis() << Math.min(attempts, 20);
        attempts++;
        long limited = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(limited - random.nextLong(limited / 4 + 1));
    }

    int attempts() {
        return attempts;
    }

    void reset() {
        attempts = 0;
    }
}
