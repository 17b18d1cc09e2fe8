package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.media.SoundMeter;
import java.time.Duration;

/// What tests expect to hear.
public final class Hearing {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int SECOND = 100;
    private static final double PURE = 0.98;
    private static final int SECONDS = 10;

    private Hearing() {}

    /// Expects a second of a pure tone, soon: at the beginning, and on a machine with much to do, sound is stretched.
    public static void assertHears(SoundMeter meter, double hertz) throws InterruptedException {
        assertThat(meter.await(Math.max(1, SECOND - (int) meter.frames()), LIMIT))
                .as("a second of sound")
                .isTrue();
        for (var i = 0; i < SECONDS && meter.purity(hertz) <= PURE; i++) {
            meter.await(SECOND, LIMIT);
        }
        assertThat(meter.purity(hertz)).isGreaterThan(PURE);
        assertThat(meter.peakHertz()).isEqualTo(hertz, within(1.0));
    }
}
