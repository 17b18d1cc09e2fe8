package dev.compere.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InstrumentsTest {

    @Test
    void aToneIsMeasuredAsWhatItIs() {
        var tone = new Tone(440);
        var meter = new SoundMeter();
        for (int i = 0; i < 150; i++) {
            meter.hear(tone.next());
        }
        assertThat(meter.peakHertz()).isEqualTo(440, within(0.5));
        assertThat(meter.purity(440)).isGreaterThan(0.999);
        assertThat(meter.purity(500)).isLessThan(0.001);
        assertThat(meter.level()).isEqualTo(Tone.AMPLITUDE / Math.sqrt(2), within(1.0));
        assertThat(meter.longestSilenceMillis(20)).isLessThan(1);
    }

    @Test
    void theChannelsAreMeasuredApart() {
        var tone = new Tone(1000, 300, 700);
        var right = new SoundMeter(1, 1);
        for (int i = 0; i < 100; i++) {
            right.hear(tone.next());
        }
        assertThat(right.peakHertz()).isEqualTo(700, within(0.5));
    }

    @Test
    void silenceIsNotPure() {
        var meter = new SoundMeter();
        meter.hear(new AudioFrame(new short[AudioFrame.LENGTH], 1));
        assertThat(meter.purity(440)).isZero();
        assertThat(meter.longestSilenceMillis(20)).isEqualTo(10);
    }

    @Test
    void aPictureSaysItsNumber() {
        for (int number = 0; number < 256; number++) {
            assertThat(TestPicture.read(TestPicture.of(number, 320, 180))).isEqualTo(number);
        }
    }

    @Test
    void aGreyPictureSaysNothing() {
        var grey = new byte[16 * 16 * 3 / 2];
        assertThat(TestPicture.read(new VideoFrame(16, 16, grey))).isEqualTo(-1);
    }
}
