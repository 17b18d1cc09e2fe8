package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), new Random(1));

    @Test
    void pausesDoubleUpToTheLimitAndLoseAtMostAQuarter() {
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(backoff.next()).isBetween(Duration.ofMillis(750 * seconds), Duration.ofSeconds(seconds));
        }
        assertThat(backoff.attempts()).isEqualTo(8);
    }

    @Test
    void afterASuccessTheyBeginAnew() {
        backoff.next();
        backoff.next();
        backoff.reset();
        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void veryManyAttemptsDoNotOverflow() {
        for (int i = 0; i < 100; i++) {
            assertThat(backoff.next()).isPositive();
        }
    }
}
