package dev.compere.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageReceived;
import dev.compere.event.Sender;
import dev.compere.localtelegram.world.Sent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final CallKey CALL = CallKey.liveStory(-100, 1);
    private static final Sender ANN = new Sender(888, "Ann");

    private final Tally tally = new Tally();

    private static Sent said(String text) {
        return new Sent(Sent.Kind.COMMENT, 1, ANN.id(), text, 0, System.nanoTime(), true);
    }

    private static CallEvent heard(String text) {
        return new MessageReceived(CALL, Instant.EPOCH, 1, ANN, text, List.of(), false, true, false);
    }

    @Test
    void whatWasSentAndHeardIsNeitherLostNorDoubled() {
        tally.sent(said("hi"));
        tally.heard(heard("hi"));
        assertThat(tally.counts().lost()).isZero();
        assertThat(tally.counts().duplicated()).isZero();
        assertThat(tally.counts().sent()).isEqualTo(Map.of("MessageReceived", 1L));
    }

    @Test
    void hearingMayComeBeforeTheSenderIsDoneSending() {
        tally.heard(heard("hi"));
        tally.sent(said("hi"));
        assertThat(tally.counts().lost()).isZero();
        assertThat(tally.counts().duplicated()).isZero();
    }

    @Test
    void whatWasOnlySentIsLost() {
        tally.sent(said("hi"));
        tally.heard(heard("ho"));
        assertThat(tally.counts().lost()).isOne();
        assertThat(tally.counts().duplicated()).isOne();
    }

    @Test
    void whatWasHeardTwiceIsDoubled() {
        tally.sent(said("hi"));
        tally.heard(heard("hi"));
        tally.heard(heard("hi"));
        assertThat(tally.counts().duplicated()).isOne();
    }

    @Test
    void aDonationIsNoComment() {
        tally.sent(new Sent(Sent.Kind.DONATION, 1, ANN.id(), "", 5, System.nanoTime(), true));
        tally.heard(new DonationReceived(CALL, Instant.EPOCH, 1, ANN, 6, 1));
        assertThat(tally.counts().lost()).isOne();
    }

    @Test
    void theTimeIsTakenFromTheSendToTheFirstPlugin() {
        var event = heard("hi");
        tally.heard(event);
        tally.entered(event);
        tally.sent(new Sent(Sent.Kind.COMMENT, 1, ANN.id(), "hi", 0, System.nanoTime() - 50_000_000, true));
        tally.entered(event);
        assertThat(tally.counts().p50Millis()).isBetween(1.0, 51.0);
    }

    @Test
    void percentilesAreTakenFromAllTimes() {
        var latencies = new Latencies();
        for (int millis = 1; millis <= 2000; millis++) {
            latencies.add(millis * 1_000_000L);
        }
        assertThat(latencies.percentileMillis(50)).isEqualTo(1000);
        assertThat(latencies.percentileMillis(99)).isEqualTo(1980);
        assertThat(new Latencies().percentileMillis(99)).isZero();
    }
}
