package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RestartPausesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final RestartPauses pauses = new RestartPauses(now::get);

    @Test
    void thePausesGrowFromATenthOfASecondToAMinute() {
        assertThat(RestartPauses.pause(0)).isEqualTo(Duration.ofMillis(100));
        assertThat(RestartPauses.pause(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(RestartPauses.pause(8)).isEqualTo(Duration.ofMillis(25_600));
        assertThat(RestartPauses.pause(9)).isEqualTo(Duration.ofMillis(51_200));
        assertThat(RestartPauses.pause(10)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatEndsTooOftenInARowIsNotStartedAgain() {
        startAsOftenAsAllowed();
        assertThat(pauses.await()).isFalse();
    }

    @Test
    void whatHeldOutForAMinuteIsStartedAgain() {
        startAsOftenAsAllowed();
        now.set(Instant.EPOCH.plus(RestartPauses.LONGEST).plusSeconds(1));
        assertThat(pauses.await()).isTrue();
    }

    @Test
    void aNewVersionIsStartedAgain() {
        startAsOftenAsAllowed();
        pauses.forgive();
        assertThat(pauses.await()).isTrue();
    }

    @Test
    void whoWaitsIsHurriedOn() {
        for (int i = 0; i < 3; i++) {
            assertThat(pauses.await()).isTrue();
        }
        long began = System.nanoTime();
        var waiting = CompletableFuture.supplyAsync(() -> pauses.await() && pauses.await() && pauses.await());
        pauses.hurry();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(true);
        assertThat(System.nanoTime() - began)
                .as("less than the three pauses")
                .isLessThan(TimeUnit.MILLISECONDS.toNanos(800 + 1_600 + 3_200));
    }

    private void startAsOftenAsAllowed() {
        pauses.hurry();
        for (int i = 0; i < RestartPauses.MOST_IN_A_ROW; i++) {
            assertThat(pauses.await()).isTrue();
        }
    }
}
