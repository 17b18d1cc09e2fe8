package dev.compere.localtelegram.sfu.sctp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataChannelsTest {
    private static final int CONTROL = 50;
    private static final int TEXT = 51;

    private final FakeWire wire = new FakeWire(4, 0.1, 0.1);
    private final List<String> told = new ArrayList<>();
    private final AssociationEnd client = new AssociationEnd(1, packet -> wire.send(packet, this::toServer));
    private final DataChannels server =
            new DataChannels(new Random(2), packet -> wire.send(packet, this::toClient), new ChannelListener() {
                @Override
                public void opened(int channel, String label) {
                    told.add("opened " + channel + " " + label);
                }

                @Override
                public void received(int channel, String text) {
                    told.add(channel + ": " + text);
                }

                @Override
                public void ended(String reason) {
                    told.add("ended");
                }
            });

    private void toServer(byte[] packet, long nanos) {
        server.received(packet, nanos);
    }

    private void toClient(byte[] packet, long nanos) {
        client.received(packet, nanos);
    }

    private final FakeWire.End serverEnd = new FakeWire.End() {
        @Override
        public void received(byte[] packet, long nanos) {
            server.received(packet, nanos);
        }

        @Override
        public void tick(long nanos) {
            server.tick(nanos);
        }
    };

    private boolean run(BooleanSupplier done) {
        return wire.run(Duration.ofMinutes(1), done, client, serverEnd);
    }

    @BeforeEach
    void connect() {
        client.association.connect(wire.now());
        assertThat(run(() -> client.established == 1)).isTrue();
    }

    private void send(int stream, int protocol, byte[] payload) {
        assertThat(client.association.send(new Message(stream, protocol, payload), wire.now()))
                .isTrue();
    }

    private void open(int stream, String label) {
        var name = label.getBytes(StandardCharsets.UTF_8);
        send(
                stream,
                CONTROL,
                ByteBuffer.allocate(12 + name.length)
                        .put((byte) 3)
                        .putShort(8, (short) name.length)
                        .position(12)
                        .put(name)
                        .array());
    }

    @Test
    void anOpenChannelIsConfirmedAndTalkedOver() {
        open(5, "data");
        assertThat(run(() -> !client.messages.isEmpty())).isTrue();
        assertThat(client.messages.getFirst())
                .usingRecursiveComparison()
                .isEqualTo(new Message(5, CONTROL, new byte[] {2}));
        send(5, TEXT, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(run(() -> told.size() == 2)).isTrue();
        assertThat(told).containsExactly("opened 5 data", "5: {}");
        assertThat(server.send(5, "grüße", wire.now())).isTrue();
        assertThat(run(() -> client.messages.size() == 2)).isTrue();
        assertThat(client.messages.getLast().payload())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("grüße");
    }

    @Test
    void aMessageOfNoChannelIsPassedOver() {
        send(9, TEXT, new byte[] {1});
        send(9, CONTROL, new byte[] {3, 0, 0});
        send(9, 99, new byte[] {1});
        assertThat(run(() -> server.passedOver() == 3)).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void channelsAreCounted() {
        for (var stream = 0; stream < 1000; stream++) {
            open(stream, "data");
        }
        assertThat(run(() -> server.passedOver() == 984)).isTrue();
        assertThat(told).hasSize(16);
    }

    @Test
    void aClientThatEndsIsTold() {
        client.association.abort("enough");
        assertThat(run(() -> told.contains("ended"))).isTrue();
        assertThat(server.send(0, "text", wire.now())).isFalse();
    }
}
