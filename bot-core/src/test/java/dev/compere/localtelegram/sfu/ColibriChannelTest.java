package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColibriChannelTest {
    private int sent;
    private final ColibriChannel channel = new ColibriChannel(new Random(1), _ -> sent++);

    @Test
    void whoOpenedNoChannelWantsNothingAndIsToldNothing() {
        channel.tell(720, 0);
        channel.tick(0);
        assertThat(channel.constraints()).isEqualTo(VideoConstraints.NOTHING);
        assertThat(sent).isZero();
    }

    @Test
    void garbageIsCountedAndAnsweredByNothing() {
        var random = new Random(5);
        for (var i = 0; i < 10_000; i++) {
            var garbage = new byte[random.nextInt(1200)];
            random.nextBytes(garbage);
            channel.received(garbage, i);
        }
        assertThat(channel.passedOver()).isEqualTo(10_000);
        assertThat(sent).isZero();
        assertThat(channel.constraints()).isEqualTo(VideoConstraints.NOTHING);
    }
}
