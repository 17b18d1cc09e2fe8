package dev.compere.localtelegram.sfu;

import dev.compere.localtelegram.sfu.sctp.ChannelListener;
import dev.compere.localtelegram.sfu.sctp.DataChannels;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data channel between one participant and the server, which the participant opens or not. Thread-safe.
final class ColibriChannel {
    private static final Logger log = LoggerFactory.getLogger(ColibriChannel.class);
    private static final int NEVER = -1;

    private final DataChannels channels;
    private final AtomicLong unreadable = new AtomicLong();
    private volatile OptionalInt open = OptionalInt.empty();
    private volatile VideoConstraints constraints = VideoConstraints.NOTHING;
    private volatile int told = NEVER;

    /// @param wire takes what is to be sent, each a DTLS record
    ColibriChannel(RandomGenerator random, Consumer<byte[]> wire) {
        channels = new DataChannels(random, wire, new Listener());
    }

    void received(byte[] packet, long nanos) {
        channels.received(packet, nanos);
    }

    void tick(long nanos) {
        channels.tick(nanos);
    }

    /// Which pictures the participant wants; none while it has no channel to say it.
    VideoConstraints constraints() {
        return constraints;
    }

    /// Tells how high the participant's own picture should be, unless it knows.
    void tell(int idealHeight, long nanos) {
        if (idealHeight != told) {
            open.ifPresent(channel -> {
                if (channels.send(channel, Colibri.senderVideoConstraints(idealHeight), nanos)) {
                    told = idealHeight;
                }
            });
        }
    }

    /// How many packets and messages made no sense.
    long passedOver() {
        return channels.passedOver() + unreadable.get();
    }

    private final class Listener implements ChannelListener {
        @Override
        public void opened(int channel, String label) {
            log.debug("Channel {} is open: {}", channel, label);
            if (open.isEmpty()) {
                open = OptionalInt.of(channel);
            }
        }

        @Override
        public void received(int channel, String text) {
            Colibri.receiverVideoConstraints(text)
                    .ifPresentOrElse(wanted -> constraints = wanted, unreadable::incrementAndGet);
        }

        @Override
        public void ended(String reason) {
            log.debug("The data channels ended: {}", reason);
            open = OptionalInt.empty();
            constraints = VideoConstraints.NOTHING;
        }
    }
}
