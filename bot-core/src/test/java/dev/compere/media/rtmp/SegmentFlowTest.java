package dev.compere.media.rtmp;

import static dev.compere.media.rtmp.SegmentRefused.Reason.NOT_JOINED;
import static dev.compere.media.rtmp.SegmentRefused.Reason.NOT_YET;
import static dev.compere.media.rtmp.SegmentRefused.Reason.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.rtmp.SegmentFlow.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// group-calls.txt, "Playing an RTMP livestream", rule by rule.
class SegmentFlowTest {

    private static final byte[] GOOD = UnifiedBytes.of("mp4", new byte[] {1});
    private static final byte[] OGG = {'O', 'g', 'g', 'S'};
    private static final Step A_SECOND = new Step.Wait(Duration.ofSeconds(1));
    private static final Step A_MOMENT = new Step.Wait(Duration.ofMillis(100));

    private final ScriptedSource source = new ScriptedSource();
    private long nowMs = 1_000_000;
    private SegmentFlow flow = flow(ReaderSettings.USUAL);

    private SegmentFlow flow(ReaderSettings settings) {
        InstantSource clock = () -> Instant.ofEpochMilli(nowMs);
        return new SegmentFlow(source, settings, clock);
    }

    private ReaderStatus status() {
        return flow.counts().status(nowMs);
    }

    private void fetches(long timeMs) {
        assertThat(flow.advance())
                .isInstanceOfSatisfying(
                        Step.Fetched.class,
                        step -> assertThat(step.segment().timeMs()).isEqualTo(timeMs));
    }

    @Test
    void withoutAPublisherItLooksEverySecond() {
        source.nobodyPublishes().nobodyPublishes().endsAt(10_000).gives(GOOD);
        assertThat(List.of(flow.advance(), flow.advance())).containsOnly(A_SECOND);
        fetches(8_000);
        assertThat(source.asked).containsExactly("channels", "channels", "channels", "8000/0 channel 1 BEST");
    }

    @Test
    void theStartIsRoundedDownAndBuffered() {
        source.endsAt(10_999).gives(GOOD);
        fetches(8_000);
    }

    @Test
    void theScaleHalvesTheSegments() {
        source.endsAt(10_999, 2).gives(GOOD).gives(GOOD);
        fetches(8_750);
        fetches(9_000);
        assertThat(source.asked).contains("8750/2 channel 1 BEST", "9000/2 channel 1 BEST");
    }

    @Test
    void aStreamTooYoungForTheBufferIsAskedForAgain() {
        source.endsAt(2_999).endsAt(3_000).gives(GOOD);
        assertThat(flow.advance()).isEqualTo(A_SECOND);
        fetches(1_000);
    }

    @Test
    void aScaleWithoutSenseIsAskedForAgain() {
        source.endsAt(10_000, 10).endsAt(10_000, -1);
        assertThat(List.of(flow.advance(), flow.advance())).containsOnly(A_SECOND);
    }

    @Test
    void theChannelsAreNotAskedForAgainWhileSegmentsCome() {
        source.endsAt(10_000).gives(GOOD).gives(GOOD).gives(GOOD);
        fetches(8_000);
        fetches(9_000);
        fetches(10_000);
        assertThat(source.asked).containsOnlyOnce("channels");
    }

    @Test
    void aSegmentThatIsNotThereYetIsAskedForAgainIn100Milliseconds() {
        source.endsAt(10_000).refuses(NOT_YET).refuses(NOT_YET).gives(GOOD);
        assertThat(List.of(flow.advance(), flow.advance())).containsOnly(A_MOMENT);
        fetches(8_000);
        assertThat(status().retried()).isEqualTo(2);
        assertThat(status().resyncs()).isZero();
    }

    @Test
    void soundAloneIsChannelZero() {
        flow = flow(ReaderSettings.USUAL.withSoundOnly());
        source.endsAt(10_000).gives(OGG);
        assertThat(flow.advance())
                .isInstanceOfSatisfying(
                        Step.Fetched.class,
                        step -> assertThat(step.segment().container()).isEqualTo("ogg"));
        assertThat(source.asked).contains("8000/0 channel 0 BEST");
    }

    @Test
    void whoIsNotJoinedJoinsAgainAndGoesOnWhereTheStreamIs() {
        source.endsAt(10_000).gives(GOOD).refuses(NOT_JOINED);
        source.endsAt(60_000).gives(GOOD);
        fetches(8_000);
        assertThat(flow.advance()).isEqualTo(new Step.Rejoin("no segment"));
        fetches(58_000);
    }

    @Test
    void theChannelsMayAlsoNeedAJoin() {
        source.channelsRefused(NOT_JOINED);
        assertThat(flow.advance()).isEqualTo(new Step.Rejoin("no channels"));
    }

    @Test
    void anyOtherRefusalLooksAnewAndFetchesNothingTwice() {
        source.endsAt(10_000).gives(GOOD).gives(GOOD).refuses(OTHER);
        source.endsAt(11_000).gives(GOOD);
        fetches(8_000);
        fetches(9_000);
        assertThat(flow.advance()).isEqualTo(new Step.Resync("no segment", Duration.ZERO));
        fetches(10_000);
        assertThat(status().resyncs()).isEqualTo(1);
    }

    @Test
    void aStreamThatBeganAnewIsReadFromThere() {
        source.endsAt(500_000).gives(GOOD).refuses(OTHER);
        source.endsAt(10_000).gives(GOOD);
        fetches(498_000);
        flow.advance();
        fetches(8_000);
    }

    @Test
    void lookingAnewInVainWaitsASecond() {
        source.endsAt(10_000).refuses(OTHER);
        source.endsAt(10_000).refuses(OTHER);
        source.channelsRefused(OTHER);
        assertThat(flow.advance()).isEqualTo(new Step.Resync("no segment", Duration.ZERO));
        assertThat(flow.advance()).isEqualTo(new Step.Resync("no segment", Duration.ofSeconds(1)));
        assertThat(flow.advance()).isEqualTo(new Step.Resync("no channels", Duration.ofSeconds(1)));
    }

    @Test
    void garbageLooksAnewAndSaysWhatItWas() {
        source.endsAt(10_000).gives(new byte[] {1, 2, 3, 4});
        assertThat(flow.advance())
                .isInstanceOfSatisfying(
                        Step.Resync.class, step -> assertThat(step.why()).contains("begins with 04030201"));
    }

    @Test
    void aStreamThatStandsStillIsLookedForAfterAWhile() {
        source.endsAt(10_000);
        for (int i = 0; i < 51; i++) {
            source.refuses(NOT_YET);
        }
        for (int i = 0; i < 50; i++) {
            assertThat(flow.advance()).isEqualTo(A_MOMENT);
        }
        assertThat(flow.advance()).isEqualTo(new Step.Resync("nothing new for 5 s", Duration.ZERO));
    }

    @Test
    void theLagIsTheWayToTheEndOfTheStream() {
        source.endsAt(10_500).gives(GOOD).gives(GOOD).refuses(NOT_YET);
        fetches(8_000);
        assertThat(status().lag()).hasMillis(1_500);
        nowMs += 3_000;
        assertThat(status().lag()).hasMillis(4_500);
        fetches(9_000);
        assertThat(status().lag()).hasMillis(3_500);
        flow.advance();
        assertThat(status().lag()).isZero();
        assertThat(status()).returns(10_000L, ReaderStatus::nextMs).returns(2L, ReaderStatus::fetched);
    }
}
