package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CaptureClockTest {

    @Test
    void runsWithTheMachine() {
        try (var _ = WebRtcEngine.start(WebRtcSettings.USUAL)) {
            assertThat(CaptureClock.make().getTimestampUs()).isCloseTo(System.nanoTime() / 1000, within(1_000_000L));
        }
    }
}
