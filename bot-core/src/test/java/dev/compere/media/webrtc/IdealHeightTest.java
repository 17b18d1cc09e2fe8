package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdealHeightTest {

    private static final long SECOND = 1_000_000_000;

    private final IdealHeight ideal = new IdealHeight();

    @Test
    void allIsSentAtFirst() {
        assertThat(ideal.at(0)).isEqualTo(720);
    }

    @Test
    void aLowerWishIsObeyedWhenItHasLasted() {
        ideal.ask(360, 10 * SECOND);
        assertThat(ideal.at(10 * SECOND)).isEqualTo(720);
        assertThat(ideal.at(12 * SECOND - 1)).isEqualTo(720);
        assertThat(ideal.at(12 * SECOND)).isEqualTo(360);
    }

    @Test
    void aHigherWishIsObeyedAtOnce() {
        ideal.ask(0, 10 * SECOND);
        assertThat(ideal.at(12 * SECOND)).isZero();
        ideal.ask(180, 13 * SECOND);
        assertThat(ideal.at(13 * SECOND)).isEqualTo(180);
    }

    @Test
    void aWishThatFallsOnHasLastedSinceItFirstFell() {
        ideal.ask(360, 10 * SECOND);
        ideal.ask(180, 11 * SECOND);
        assertThat(ideal.at(12 * SECOND)).isEqualTo(180);
    }

    @Test
    void aWishThatRecoversInTimeIsForgotten() {
        ideal.ask(180, 10 * SECOND);
        ideal.ask(720, 11 * SECOND);
        assertThat(ideal.at(12 * SECOND)).isEqualTo(720);
        ideal.ask(360, 20 * SECOND);
        assertThat(ideal.at(21 * SECOND)).isEqualTo(720);
    }
}
