package dev.compere.localtelegram.sfu.sctp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int BINARY = 53;

    private FakeWire wire = new FakeWire(1, 0, 0);
    private final AssociationEnd left = new AssociationEnd(11, packet -> wire.send(packet, this::toRight));
    private final AssociationEnd right = new AssociationEnd(22, packet -> wire.send(packet, this::toLeft));

    private void toLeft(byte[] packet, long nanos) {
        left.received(packet, nanos);
    }

    private void toRight(byte[] packet, long nanos) {
        right.received(packet, nanos);
    }

    private boolean run(BooleanSupplier done) {
        return wire.run(LONG, done, left, right);
    }

    private void establish() {
        left.association.connect(wire.now());
        assertThat(run(() -> left.established == 1 && right.established == 1)).isTrue();
    }

    private static Message message(int stream, int number, int length) {
        var payload = new byte[length];
        new Random(number).nextBytes(payload);
        ByteBuffer.wrap(payload).putInt(number);
        return new Message(stream, BINARY, payload);
    }

    @Test
    void messagesGoBothWaysInOrder() {
        establish();
        for (var i = 0; i < 100; i++) {
            assertThat(left.association.send(message(1, i, 20), wire.now())).isTrue();
            assertThat(right.association.send(message(2, i, 30), wire.now())).isTrue();
        }
        assertThat(run(() -> left.messages.size() == 100 && right.messages.size() == 100))
                .isTrue();
        assertInOrder(right.messages, 1, 20);
        assertInOrder(left.messages, 2, 30);
    }

    private static void assertInOrder(List<Message> messages, int stream, int length) {
        for (var i = 0; i < messages.size(); i++) {
            assertThat(messages.get(i).stream()).isEqualTo(stream);
            assertThat(messages.get(i).payload())
                    .isEqualTo(message(stream, i, length).payload());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostRepeatedOrTurnedRoundOverABadNetwork(long seed) {
        wire = new FakeWire(seed, 0.2, 0.1);
        establish();
        for (var i = 0; i < 60; i++) {
            left.association.send(message(1, i, 5000), wire.now());
            right.association.send(message(2, i, 1200), wire.now());
        }
        assertThat(run(() -> left.messages.size() == 60 && right.messages.size() == 60))
                .isTrue();
        assertInOrder(right.messages, 1, 5000);
        assertInOrder(left.messages, 2, 1200);
        wire.run(Duration.ofMinutes(1), () -> false, left, right);
        assertThat(left.messages).hasSize(60);
        assertThat(left.endings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothMayBeginAtOnce(long seed) {
        wire = new FakeWire(seed, 0.2, 0.1);
        left.association.connect(wire.now());
        right.association.connect(wire.now());
        assertThat(run(() -> left.established == 1 && right.established == 1)).isTrue();
        left.association.send(message(0, 0, 9), wire.now());
        right.association.send(message(0, 0, 9), wire.now());
        assertThat(run(() -> left.messages.size() == 1 && right.messages.size() == 1))
                .isTrue();
        assertThat(left.established + right.established).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void theLargestMessageArrivesWhole(double lost) {
        wire = new FakeWire(9, lost, 0);
        establish();
        assertThat(left.association.send(message(0, 0, Inbound.LARGEST_MESSAGE), wire.now()))
                .isTrue();
        assertThat(run(() -> right.messages.size() == 1)).isTrue();
        assertInOrder(right.messages, 0, Inbound.LARGEST_MESSAGE);
    }

    @Test
    void aLongerMessageEndsTheAssociation() {
        establish();
        left.association.send(message(0, 0, Inbound.LARGEST_MESSAGE + 1), wire.now());
        assertThat(run(() -> !right.endings.isEmpty() && !left.endings.isEmpty()))
                .isTrue();
        assertThat(right.endings).singleElement().asString().contains("longer than 262144");
        assertThat(right.messages).isEmpty();
    }

    @Test
    void whatWaitsIsBounded() {
        establish();
        wire.cut = true;
        var taken = 0;
        while (left.association.send(message(0, taken, 10_000), wire.now())) {
            taken++;
        }
        assertThat(taken * 10_000).isBetween(Outbound.MOST_WAITING - 10_000, Outbound.MOST_WAITING + 100_000);
    }

    @Test
    void aPeerThatVanishedIsGivenUp() {
        establish();
        wire.cut = true;
        left.association.send(message(0, 0, 100), wire.now());
        assertThat(run(() -> !left.endings.isEmpty())).isTrue();
        assertThat(left.endings).containsExactly("the peer acknowledges nothing any more");
        assertThat(left.association.send(message(0, 1, 100), wire.now())).isFalse();
    }

    @Test
    void whoGetsNoAnswerGivesUp() {
        wire.cut = true;
        left.association.connect(wire.now());
        assertThat(run(() -> !left.endings.isEmpty())).isTrue();
        assertThat(left.endings).containsExactly("the peer does not answer");
    }

    @Test
    void aShortCutIsMadeGood() {
        establish();
        wire.cut = true;
        left.association.send(message(0, 0, 100), wire.now());
        wire.run(Duration.ofSeconds(3), () -> false, left, right);
        wire.cut = false;
        assertThat(run(() -> right.messages.size() == 1)).isTrue();
    }

    @Test
    void anAbortEndsBothOnce() {
        establish();
        left.association.abort("enough");
        assertThat(run(() -> !right.endings.isEmpty())).isTrue();
        assertThat(left.endings).containsExactly("enough");
        assertThat(right.endings).containsExactly("the peer aborted");
        left.association.abort("again");
        assertThat(left.endings).hasSize(1);
    }

    @Test
    void heartbeatsAndShutdownsAreAnswered() {
        var answers = new ArrayList<Chunk>();
        var end = new AssociationEnd(
                5, packet -> SctpPacket.parse(packet).ifPresent(parsed -> answers.addAll(parsed.chunks())));
        var self = new Chunk.Introduction(77, 100_000, 10, 10, 1000);
        end.received(new SctpPacket(0, List.of(new Chunk.Init(self))).bytes(), 0);
        var ack = (Chunk.InitAck) answers.removeLast();
        var tag = ack.sender().tag();
        end.received(new SctpPacket(tag, List.of(new Chunk.CookieEcho(ack.cookie()))).bytes(), 0);
        assertThat(answers.removeLast()).isInstanceOf(Chunk.CookieAck.class);
        assertThat(end.established).isEqualTo(1);

        end.received(new SctpPacket(tag, List.of(new Chunk.Heartbeat(new byte[] {1, 2, 3}))).bytes(), 0);
        assertThat(answers.removeLast()).usingRecursiveComparison().isEqualTo(new Chunk.HeartbeatAck(new byte[] {1, 2, 3
        }));
        for (var i = 0; i < 2; i++) {
            end.received(new SctpPacket(tag, List.of(new Chunk.Shutdown())).bytes(), 0);
            assertThat(answers.removeLast()).isInstanceOf(Chunk.ShutdownAck.class);
        }
        assertThat(end.endings).containsExactly("the peer is done");
    }

    @Test
    void aCookieThatIsNotOursIsNotBelieved() {
        var answers = new ArrayList<Chunk.InitAck>();
        var end = new AssociationEnd(
                5,
                packet -> SctpPacket.parse(packet)
                        .ifPresent(parsed ->
                                answers.add((Chunk.InitAck) parsed.chunks().getFirst())));
        var self = new Chunk.Introduction(77, 100_000, 10, 10, 1000);
        end.received(new SctpPacket(0, List.of(new Chunk.Init(self))).bytes(), 0);
        var tag = answers.getFirst().sender().tag();
        var cookie = answers.getFirst().cookie();
        cookie[0]++;
        end.received(new SctpPacket(tag, List.of(new Chunk.CookieEcho(cookie))).bytes(), 0);
        assertThat(end.established).isZero();
        assertThat(answers).hasSize(1);
    }
}
