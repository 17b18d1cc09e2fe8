package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SfuVideoTest {
    /// Pictures, 25 in a second.
    private static final int SOME_SECONDS = 100;
    /// Bits in a second, for a picture of the best quality.
    private static final double ENOUGH = 2_000_000;

    private final Sfu sfu = Sfu.start(0);
    private final SfuRoom room = sfu.room();

    @AfterEach
    void close() {
        sfu.close();
    }

    @Test
    void picturesAreSeenInOrderByWhoComesLater() throws Exception {
        try (var publisher = new RtcClient("passive", true);
                var viewer = RtcClient.talker()) {
            publisher.join(room);
            viewer.join(room);
            var seen = viewer.see(publisher.videoSources());
            var last = seen.next();
            for (var i = 0; i < SOME_SECONDS; i++) {
                var number = seen.next();
                assertThat(number).isNotNull();
                assertThat((number - last) & 0xff).as("pictures after %d", last).isBetween(1, 5);
                last = number;
            }
        }
    }

    @Test
    void whoPublishesGetsToSendMoreThanItBeganWith() throws Exception {
        try (var publisher = new RtcClient("passive", true);
                var viewer = RtcClient.talker()) {
            publisher.join(room);
            viewer.join(room);
            var seen = viewer.see(publisher.videoSources());
            var most = 0.0;
            for (var i = 0; i < SOME_SECONDS && most < ENOUGH; i++) {
                assertThat(seen.next()).isNotNull();
                most = publisher.bandwidth();
            }
            assertThat(most).isGreaterThan(ENOUGH);
        }
    }
}
