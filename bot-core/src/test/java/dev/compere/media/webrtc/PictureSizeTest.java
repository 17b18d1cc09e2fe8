package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureSizeTest {

    @Test
    void theOnlySizeFitsWhatTheServerHasUseFor() {
        assertThat(PictureSize.of(1, 720, 1080, 1_800_000)).containsExactly(new PictureSize(true, 1, 1_800_000));
        assertThat(PictureSize.of(1, 360, 720, 1_800_000)).containsExactly(new PictureSize(true, 2, 1_800_000));
        assertThat(PictureSize.of(1, 360, 180, 1_800_000)).containsExactly(new PictureSize(true, 1, 1_800_000));
        assertThat(PictureSize.of(1, 0, 720, 1_800_000)).containsExactly(new PictureSize(false, 1, 1_800_000));
    }

    @Test
    void ofThreeSizesThoseAreSentThatTheServerHasUseFor() {
        assertThat(PictureSize.of(3, 720, 720, 900_000))
                .containsExactly(
                        new PictureSize(true, 4, 60_000),
                        new PictureSize(true, 2, 112_500),
                        new PictureSize(true, 1, 900_000));
        assertThat(PictureSize.of(3, 360, 720, 900_000))
                .extracting(PictureSize::active)
                .containsExactly(true, true, false);
        assertThat(PictureSize.of(3, 180, 720, 900_000))
                .extracting(PictureSize::active)
                .containsExactly(true, false, false);
        assertThat(PictureSize.of(3, 0, 720, 900_000))
                .extracting(PictureSize::active)
                .containsOnly(false);
    }

    @Test
    void ofTwoSizesTheSmallerIsTheHalf() {
        assertThat(PictureSize.of(2, 360, 720, 800_000))
                .containsExactly(new PictureSize(true, 2, 100_000), new PictureSize(false, 1, 800_000));
    }
}
