package dev.compere.localtelegram.sfu.sctp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InboundTest {
    private static final int FIRST = -2;

    private final Inbound inbound = new Inbound(FIRST);

    private List<Message> take(int number, boolean begins, boolean ends, int length) {
        return inbound.received(new Chunk.Data(FIRST + number, 1, 0, 53, false, begins, ends, new byte[length]));
    }

    @Test
    void whatComesTooEarlyWaitsAndIsReported() {
        assertThat(take(1, true, true, 10)).isEmpty();
        assertThat(take(2, true, true, 10)).isEmpty();
        assertThat(take(4, true, true, 10)).isEmpty();
        assertThat(inbound.sack())
                .isEqualTo(new Chunk.Sack(
                        FIRST - 1, Inbound.CAPACITY - 30, List.of(new Chunk.Range(2, 3), new Chunk.Range(5, 5))));
        assertThat(take(0, true, true, 10)).hasSize(3);
        assertThat(take(3, true, true, 10)).hasSize(2);
        assertThat(inbound.sack()).isEqualTo(new Chunk.Sack(FIRST + 4, Inbound.CAPACITY, List.of()));
    }

    @Test
    void whatCameBeforeIsNotTakenAgain() {
        assertThat(take(0, true, true, 10)).hasSize(1);
        assertThat(take(0, true, true, 10)).isEmpty();
        assertThat(take(2, true, true, 10)).isEmpty();
        assertThat(take(2, true, true, 10)).isEmpty();
        assertThat(take(1, true, true, 10)).hasSize(2);
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        for (var i = 1; i < 100_000; i++) {
            take(i, true, true, 1000);
            assertThat(inbound.window()).isNotNegative();
        }
        assertThat(inbound.window()).isLessThan(1000);
        assertThat(take(0, true, true, 1000)).hasSize(Inbound.CAPACITY / 1000 + 1);
    }

    @Test
    void smallChunksAreNotKeptWithoutEnd() {
        for (var i = 1; i < 100_000; i++) {
            take(i, true, true, 1);
        }
        assertThat(Inbound.CAPACITY - inbound.window()).isLessThan(5000);
    }

    @Test
    void fragmentsThatMakeNoMessageAreAViolation() {
        assertThatThrownBy(() -> take(0, false, true, 10)).isInstanceOf(ProtocolViolation.class);
        var another = new Inbound(0);
        another.received(new Chunk.Data(0, 1, 0, 53, false, true, false, new byte[1]));
        assertThatThrownBy(() -> another.received(new Chunk.Data(1, 1, 0, 53, false, true, true, new byte[1])))
                .isInstanceOf(ProtocolViolation.class);
    }
}
