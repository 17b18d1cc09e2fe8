package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.tls.DTLSTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's end of one participant's connection: found by ICE, keyed by DTLS, then SRTP both ways. Thread-safe;
/// the handshake runs on a virtual thread of its own.
final class PeerConnection {
    private static final Logger log = LoggerFactory.getLogger(PeerConnection.class);
    private static final int LARGEST = 1500;
    private static final int WAIT_MILLIS = 60_000;

    private final JoinOffer offer;
    private final IceCredentials ice;
    private final DtlsIdentity identity;
    private final BiConsumer<byte[], InetSocketAddress> socket;
    private final Map<Integer, IncomingStream> streams;
    private final VideoLayers layers;
    private final DtlsWire wire = new DtlsWire(this::transmit);
    private final Thread handshake = Thread.ofVirtual().name("sfu-dtls").unstarted(this::shakeHands);
    private final AtomicLong forwarded = new AtomicLong();
    private boolean begun;
    private volatile Optional<InetSocketAddress> address = Optional.empty();
    private volatile Optional<Links> links = Optional.empty();

    /// What a handshake made possible: SRTP in two directions, and messages.
    private record Links(SrtpContext in, SrtpContext out, ColibriChannel control) {}

    PeerConnection(
            JoinOffer offer, IceCredentials ice, DtlsIdentity identity, BiConsumer<byte[], InetSocketAddress> socket) {
        this.offer = offer;
        this.ice = ice;
        this.identity = identity;
        this.socket = socket;
        this.layers = VideoLayers.of(offer);
        var video = offer.videoSources();
        streams = offer.sources().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), source -> new IncomingStream(source, video.contains(source))));
    }

    JoinOffer offer() {
        return offer;
    }

    IceCredentials ice() {
        return ice;
    }

    Optional<InetSocketAddress> address() {
        return address;
    }

    /// What the participant sends, by source.
    Map<Integer, IncomingStream> streams() {
        return streams;
    }

    /// In which the participant may send its picture.
    VideoLayers layers() {
        return layers;
    }

    boolean showsPictures() {
        return !layers.layers().isEmpty();
    }

    /// What the participant's picture is called.
    String endpoint() {
        return Sfu.endpoint(offer.audioSource());
    }

    /// Which pictures the participant wants; none until it said so.
    VideoConstraints constraints() {
        return links.map(link -> link.control().constraints()).orElse(VideoConstraints.NOTHING);
    }

    /// Tells the participant how high its picture should be, if there is a channel to do it.
    void tell(int idealHeight, long nanos) {
        links.ifPresent(link -> link.control().tell(idealHeight, nanos));
    }

    void tick(long nanos) {
        links.ifPresent(link -> link.control().tick(nanos));
    }

    boolean isConnected() {
        return links.isPresent();
    }

    /// How many RTP packets of others the participant was sent.
    long forwarded() {
        return forwarded.get();
    }

    /// Answers a connectivity check, if it is signed; the first one shows where the participant is.
    ///
    /// @return whether it was signed
    boolean check(StunRequest request, InetSocketAddress from) {
        if (!request.isSignedWith(ice.password())) {
            return false;
        }
        if (address.isEmpty() || request.nominates()) {
            address = Optional.of(from);
        }
        socket.accept(request.success(from, ice.password()), from);
        begin();
        return true;
    }

    private synchronized void begin() {
        if (!begun) {
            begun = true;
            handshake.start();
        }
    }

    void receivedDtls(byte[] packet) {
        wire.received(packet);
    }

    /// A packet that the participant sent, if its source is one of those announced.
    Optional<RtpPacket> unprotect(RtpPacket packet) {
        return streams.containsKey(packet.source())
                ? links.flatMap(keys -> keys.in().unprotect(packet))
                : Optional.empty();
    }

    Optional<byte[]> unprotectControl(byte[] packet) {
        return links.flatMap(keys -> keys.in().unprotectControl(packet));
    }

    void send(RtpPacket packet) {
        links.ifPresent(keys -> {
            forwarded.incrementAndGet();
            transmit(keys.out().protect(packet));
        });
    }

    void sendControl(byte[] packet) {
        links.ifPresent(keys -> transmit(keys.out().protectControl(packet)));
    }

    /// Ends it, saying goodbye.
    synchronized void close() {
        begun = true;
        links = Optional.empty();
        handshake.interrupt();
    }

    /// Ends it without a word.
    void forget() {
        address = Optional.empty();
        close();
    }

    private void transmit(byte[] packet) {
        address.ifPresent(to -> socket.accept(packet, to));
    }

    private void shakeHands() {
        try {
            var session = DtlsSession.open(offer, identity, wire);
            var control = new ColibriChannel(identity.crypto().getSecureRandom(), session::send);
            links = Optional.of(new Links(new SrtpContext(session.in()), new SrtpContext(session.out()), control));
            listen(session.transport(), control);
        } catch (IOException e) {
            log.debug("The media connection of source {} ended: {}", offer.audioSource(), e.getMessage());
        }
    }

    /// Takes what the peer says, and keeps answering what it repeats of the handshake, until the connection ends.
    private void listen(DTLSTransport transport, ColibriChannel control) throws IOException {
        var packet = new byte[LARGEST];
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var length = transport.receive(packet, 0, packet.length, WAIT_MILLIS);
                if (length > 0) {
                    control.received(Arrays.copyOf(packet, length), System.nanoTime());
                }
            }
        } finally {
            links = Optional.empty();
            Thread.interrupted();
            transport.close();
        }
    }
}
