package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossJudgeTest {

    private static final long SECOND = 1_000_000_000;

    private final LossJudge judge = new LossJudge(WebRtcSettings.USUAL.patience(), 0);

    @Test
    void whatNeverConnectsIsLostAfterTenSeconds() {
        assertThat(judge.verdict(10 * SECOND)).isEmpty();
        assertThat(judge.verdict(10 * SECOND + 1))
                .hasValueSatisfying(why -> assertThat(why).contains("within"));
    }

    @Test
    void whatFailsIsLostAtOnce() {
        judge.connected(SECOND);
        judge.failed();
        assertThat(judge.verdict(SECOND)).isPresent();
    }

    @Test
    void silenceIsALossAndTrafficIsNot() {
        judge.connected(0);
        judge.received(1, 4 * SECOND);
        judge.received(1, 8 * SECOND);
        assertThat(judge.verdict(9 * SECOND)).isEmpty();
        assertThat(judge.verdict(9 * SECOND + 1)).isPresent();
    }

    @Test
    void aBreakThatHealsIsNoLoss() {
        judge.connected(0);
        judge.broken(SECOND);
        judge.connected(4 * SECOND);
        judge.received(1, 19 * SECOND);
        assertThat(judge.verdict(20 * SECOND)).isEmpty();
    }

    @Test
    void aBreakThatLastsIsALossWhateverComes() {
        judge.connected(0);
        judge.broken(SECOND);
        judge.received(1, 11 * SECOND);
        assertThat(judge.verdict(11 * SECOND + 1))
                .hasValueSatisfying(why -> assertThat(why).contains("broken"));
    }

    @Test
    void whatComesAgainAfterAPauseIsNoticedOnce() {
        judge.connected(0);
        assertThat(judge.received(1, SECOND)).isFalse();
        assertThat(judge.received(2, 2 * SECOND)).isFalse();
        assertThat(judge.received(2, 4 * SECOND)).isFalse();
        assertThat(judge.received(3, 5 * SECOND)).isTrue();
        assertThat(judge.received(4, 6 * SECOND)).isFalse();
    }
}
