package dev.compere.localtelegram.sfu;

import static dev.compere.localtelegram.sfu.Hearing.assertHears;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SfuAudioTest {
    private final Sfu sfu = Sfu.start(0);
    private final SfuRoom room = sfu.room();

    @AfterEach
    void close() {
        sfu.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passive", "active"})
    void whoSpeaksIsHeardByAllOthersAsTheOwnSource(String setup) throws Exception {
        try (var speaker = new RtcClient(setup, false);
                var first = RtcClient.talker();
                var second = new RtcClient(setup, false)) {
            speaker.join(room).say(440);
            first.join(room);
            second.join(room);
            var heardByFirst = first.hear(speaker.source());
            var heardBySecond = second.hear(speaker.source());
            assertHears(heardByFirst, 440);
            assertHears(heardBySecond, 440);
            assertThat(room.packetsFrom(speaker.source())).isPositive();
            assertThat(room.packetsTo(speaker.source())).isZero();
            assertThat(room.speaking()).containsExactly(speaker.source());
        }
    }

    @Test
    void aConnectionTakesLessThanASecond() throws Exception {
        try (var warmUp = RtcClient.talker();
                var client = RtcClient.talker()) {
            warmUp.join(room);
            var began = System.nanoTime();
            client.join(room);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
            assertThat(room.participants()).containsExactlyInAnyOrder(warmUp.source(), client.source());
        }
    }
}
