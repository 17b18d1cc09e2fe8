package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class CooldownsTest {

    private static final Instant NOW = Instant.EPOCH;

    private final Cooldowns<Integer> cooldowns = new Cooldowns<>(Duration.ofSeconds(5));

    @Test
    void aCooldownConcernsOneKeyAndEnds() {
        cooldowns.begin(1, NOW);
        assertThat(cooldowns.isRunning(1, NOW.plusMillis(4_999))).isTrue();
        assertThat(cooldowns.isRunning(1, NOW.plusSeconds(5))).isFalse();
        assertThat(cooldowns.isRunning(2, NOW)).isFalse();
    }

    @Test
    void withoutALengthThereIsNone() {
        var none = new Cooldowns<Integer>(Duration.ZERO);
        none.begin(1, NOW);
        assertThat(none.isRunning(1, NOW)).isFalse();
    }

    @Test
    void whoeverFloodsItWithNamesFillsNoMemory() {
        for (int key = 0; key <= 10_000; key++) {
            cooldowns.begin(key, NOW);
        }
        assertThat(cooldowns.isRunning(0, NOW)).isFalse();
        assertThat(cooldowns.isRunning(1, NOW)).isTrue();
        assertThat(cooldowns.isRunning(10_000, NOW)).isTrue();
    }
}
