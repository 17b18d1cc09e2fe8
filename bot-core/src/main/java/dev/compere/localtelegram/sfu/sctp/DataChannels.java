package dev.compere.localtelegram.sfu.sctp;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The answering end of the data channels of one DTLS connection: the peer opens them. Messages are text of up to
/// 262144 bytes, delivered whole and in order. Thread-safe; without a thread of its own, see the package.
public final class DataChannels {
    private static final int CONTROL = 50;
    private static final int TEXT = 51;
    private static final int BINARY = 53;
    private static final int MOST = 16;

    private final Association association;
    private final ChannelListener listener;
    private final Set<Integer> open = new HashSet<>();
    private final AtomicLong passedOver = new AtomicLong();

    /// @param random draws what a stranger must not guess
    /// @param wire takes what is to be sent, each a DTLS record
    public DataChannels(RandomGenerator random, Consumer<byte[]> wire, ChannelListener listener) {
        this.listener = listener;
        association = new Association(random, wire, new Association.Listener() {
            @Override
            public void established() {
                // The peer opens its channels next.
            }

            @Override
            public void received(Message message, long nanos) {
                DataChannels.this.received(message, nanos);
            }

            @Override
            public void ended(String reason) {
                listener.ended(reason);
            }
        });
    }

    /// Takes what came in a DTLS record.
    ///
    /// @param nanos the time, as in all methods here
    public void received(byte[] packet, long nanos) {
        if (!association.received(packet, nanos)) {
            passedOver.incrementAndGet();
        }
    }

    /// Sends again what got lost; to be called some times in a second.
    public void tick(long nanos) {
        association.tick(nanos);
    }

    /// @return false where it cannot be sent: the peer has gone, or takes nothing any more
    public boolean send(int channel, String text, long nanos) {
        return association.send(new Message(channel, TEXT, text.getBytes(StandardCharsets.UTF_8)), nanos);
    }

    /// Ends all channels.
    public void close() {
        association.abort("closed");
    }

    /// How many packets and messages made no sense.
    public long passedOver() {
        return passedOver.get();
    }

    /// Under the association's lock. Browsers send text, libwebrtc's other users bytes.
    private void received(Message message, long nanos) {
        switch (message.protocol()) {
            case CONTROL -> control(message, nanos);
            case TEXT, BINARY -> {
                if (open.contains(message.stream())) {
                    listener.received(message.stream(), new String(message.payload(), StandardCharsets.UTF_8));
                } else {
                    passedOver.incrementAndGet();
                }
            }
            default -> passedOver.incrementAndGet();
        }
    }

    private void control(Message message, long nanos) {
        var opening = OpenMessage.parse(message.payload());
        if (opening.isEmpty() || open.size() == MOST || !open.add(message.stream())) {
            passedOver.incrementAndGet();
            return;
        }
        association.send(new Message(message.stream(), CONTROL, OpenMessage.acknowledgement()), nanos);
        listener.opened(message.stream(), opening.get().label());
    }
}
