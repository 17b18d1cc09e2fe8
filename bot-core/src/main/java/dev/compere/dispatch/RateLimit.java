package dev.compere.dispatch;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A bucket of tokens that refills with the bot's clock; who takes one has looked before whether there is one.
final class RateLimit {

    private final Bucket bucket;
    private final int burst;

    RateLimit(ActionLimits.Rate rate, Clock clock) {
        this.burst = rate.burst();
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    /// 0 when there is a token now.
    long nanosUntilNext() {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    boolean tryTake() {
        return bucket.tryConsume(1);
    }

    void take() {
        if (!tryTake()) {
            throw new IllegalStateException("a token was taken that was not there");
        }
    }

    boolean isFull() {
        return bucket.getAvailableTokens() == burst;
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
