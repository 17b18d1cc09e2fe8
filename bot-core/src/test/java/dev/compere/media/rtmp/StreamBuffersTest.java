package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.AudioFrame;
import dev.compere.media.TestPicture;
import dev.compere.media.VideoFrame;
import org.junit.jupiter.api.Test;

/// What is sent at which moment, when frames come in time, late, too fast or not at all.
class StreamBuffersTest {

    private static final long BLOCK = AudioFrame.NANOS;
    private static final long CUSHION = SoundBuffer.CUSHION_NANOS;

    private final SoundBuffer sounds = new SoundBuffer();
    private final PictureBuffer pictures = new PictureBuffer(160, 120);

    private static AudioFrame sound(int number) {
        var samples = new short[AudioFrame.LENGTH];
        samples[0] = (short) number;
        return new AudioFrame(samples, 1);
    }

    private int heard(long due) {
        return sounds.take(due).samples()[0];
    }

    private int shown(long due) {
        return TestPicture.read(pictures.take(due));
    }

    private static VideoFrame picture(int number) {
        return TestPicture.of(number, 160, 120);
    }

    @Test
    void withoutSoundThereIsSilence() {
        assertThat(heard(0)).isZero();
        assertThat(sounds.silences()).isEqualTo(1);
    }

    @Test
    void aSoundIsDueACushionAfterItCame() {
        sounds.add(sound(1), 0);
        assertThat(heard(CUSHION - 1)).isZero();
        assertThat(heard(CUSHION)).isEqualTo(1);
    }

    @Test
    void aSoundThatComesALittleLateFindsItsPlace() {
        sounds.add(sound(1), 0);
        assertThat(heard(CUSHION)).isEqualTo(1);
        sounds.add(sound(2), BLOCK + CUSHION / 2);
        assertThat(heard(CUSHION + BLOCK)).isEqualTo(2);
    }

    @Test
    void aSoundThatWouldStayBehindIsLeftOut() {
        sounds.add(sound(1), 0);
        sounds.add(sound(2), 20 * BLOCK);
        assertThat(heard(20 * BLOCK + CUSHION)).isEqualTo(2);
        assertThat(sounds.dropped()).isEqualTo(1);
    }

    @Test
    void aMomentInThePastGetsNoSoundOfThePresent() {
        sounds.add(sound(1), 50 * BLOCK);
        assertThat(heard(10 * BLOCK)).isZero();
        assertThat(heard(50 * BLOCK + CUSHION)).isEqualTo(1);
    }

    @Test
    void tooManySoundsLoseTheOldest() {
        for (int i = 1; i <= 40; i++) {
            sounds.add(sound(i), 0);
        }
        assertThat(heard(CUSHION)).isEqualTo(11);
        assertThat(sounds.dropped()).isEqualTo(10);
    }

    @Test
    void thePictureIsBlackAndThenTheLastOne() {
        assertThat(shown(0)).isEqualTo(-1);
        pictures.add(picture(5), 0);
        assertThat(shown(CUSHION - 1)).isEqualTo(-1);
        assertThat(shown(CUSHION)).isEqualTo(5);
        assertThat(shown(1000 * CUSHION)).isEqualTo(5);
    }

    @Test
    void ofSeveralPicturesTheLatestThatIsDueIsShown() {
        pictures.add(picture(1), 0);
        pictures.add(picture(2), 10);
        pictures.add(picture(3), 20);
        assertThat(shown(CUSHION + 10)).isEqualTo(2);
        assertThat(shown(CUSHION + 20)).isEqualTo(3);
    }

    @Test
    void tooManyPicturesLoseTheOldest() {
        for (int i = 0; i < 20; i++) {
            pictures.add(picture(i), i);
        }
        assertThat(shown(CUSHION + 3)).isEqualTo(-1);
        assertThat(shown(CUSHION + 4)).isEqualTo(4);
        assertThat(pictures.dropped()).isEqualTo(4);
    }

    @Test
    void oneChannelBecomesTwo() {
        var samples = new short[AudioFrame.LENGTH];
        samples[1] = 0x1234;
        var bytes = StereoBytes.of(new AudioFrame(samples, 1)).array();
        assertThat(bytes).hasSize(4 * AudioFrame.LENGTH);
        assertThat(bytes).startsWith(0, 0, 0, 0, 0x34, 0x12, 0x34, 0x12, 0);
    }
}
