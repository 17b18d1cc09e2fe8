package dev.compere.localtelegram.sfu;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The media of one group call: what one participant sends, all others receive (group-calls.txt, "Joining a group
/// call"). Participants are named by the audio source of their join payload. Thread-safe.
public final class SfuRoom {
    private final Sfu sfu;
    private final RtcpWriter rtcp;
    private final ReceptionReports reports;
    private final VideoDemand demand = new VideoDemand();
    private final Map<Integer, PeerConnection> connections = new ConcurrentHashMap<>();

    SfuRoom(Sfu sfu, int serverSource) {
        this.sfu = sfu;
        this.rtcp = new RtcpWriter(serverSource);
        this.reports = new ReceptionReports(rtcp, System.nanoTime());
    }

    /// Prepares a connection; the same audio source again takes the place of its older one.
    ///
    /// @return what the client needs to connect, JSON
    /// @throws IllegalArgumentException if the payload cannot be used
    public String join(String payload) {
        var offer = JoinOffer.parse(payload);
        leave(offer.audioSource());
        var connection = sfu.prepare(offer, this);
        connections.put(offer.audioSource(), connection);
        return sfu.answer(connection);
    }

    /// Ends a participant's connection, saying goodbye; nothing happens if there is none.
    public void leave(int audioSource) {
        remove(audioSource).ifPresent(PeerConnection::close);
    }

    /// Ends a participant's connection without a word, as when a server lost it; nothing happens if there is none.
    public void forget(int audioSource) {
        remove(audioSource).ifPresent(PeerConnection::forget);
    }

    /// Ends all connections, and the room.
    public void close() {
        participants().forEach(this::leave);
        sfu.remove(this);
    }

    /// The audio sources of all who joined, connected or not yet.
    public Set<Integer> participants() {
        return Set.copyOf(connections.keySet());
    }

    /// Whether media can flow between the server and a participant.
    public boolean isConnected(int audioSource) {
        return Optional.ofNullable(connections.get(audioSource)).stream().anyMatch(PeerConnection::isConnected);
    }

    /// How many packets came from a source, of sound or video.
    public long packetsFrom(int source) {
        return stream(source).map(IncomingStream::packets).orElse(0L);
    }

    /// How many bytes came from a source, of sound or video.
    public long bytesFrom(int source) {
        return stream(source).map(IncomingStream::bytes).orElse(0L);
    }

    /// How many packets of others a participant was sent.
    public long packetsTo(int audioSource) {
        return Optional.ofNullable(connections.get(audioSource))
                .map(PeerConnection::forwarded)
                .orElse(0L);
    }

    /// The audio sources of those who are heard just now.
    public Set<Integer> speaking() {
        var now = System.nanoTime();
        return connections.values().stream()
                .flatMap(connection -> connection.streams().values().stream())
                .filter(stream -> stream.isSpeaking(now))
                .map(IncomingStream::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    void received(PeerConnection from, RtpPacket packet) {
        var stream = from.streams().get(packet.source());
        stream.received(packet, System.nanoTime());
        for (var other : others(from)) {
            if (demand.passes(stream, other)) {
                other.send(packet);
            }
        }
    }

    void receivedControl(PeerConnection from, byte[] compound) {
        var passedOn = new ByteArrayOutputStream();
        for (var packet : RtcpPacket.split(compound)) {
            if (packet.isWholeSenderReport()) {
                Optional.ofNullable(from.streams().get(packet.sender()))
                        .ifPresent(stream -> stream.senderReport(packet.middleOfTime(), System.nanoTime()));
                passedOn.writeBytes(packet.senderInfo());
            } else if (packet.type() == RtcpPacket.DESCRIPTION || packet.type() == RtcpPacket.GOODBYE) {
                passedOn.writeBytes(packet.bytes());
            } else if (packet.is(RtcpPacket.TRANSPORT_FEEDBACK, RtcpPacket.NACK)) {
                sendAgain(from, packet);
            } else if (packet.is(RtcpPacket.PAYLOAD_FEEDBACK, RtcpPacket.PLI)) {
                refresh(packet.subject());
            } else if (packet.is(RtcpPacket.PAYLOAD_FEEDBACK, RtcpPacket.FIR)) {
                packet.refreshed().forEach(this::refresh);
            }
        }
        if (passedOn.size() > 0) {
            others(from).forEach(other -> other.sendControl(passedOn.toByteArray()));
        }
    }

    /// Comes some twenty times in a second. Who is seen from now on shows a whole picture.
    void tick(long nanos) {
        connections.values().forEach(connection -> connection.tick(nanos));
        demand.settle(connections.values(), nanos).forEach(this::refresh);
        reports.tick(connections.values(), nanos);
    }

    /// Sends what a viewer missed, or asks its publisher for it.
    private void sendAgain(PeerConnection viewer, RtcpPacket nack) {
        var source = nack.subject();
        for (var sequence : nack.missing()) {
            stream(source)
                    .flatMap(stream -> stream.find(sequence))
                    .ifPresentOrElse(
                            viewer::send,
                            () -> publisher(source)
                                    .ifPresent(publisher -> publisher.sendControl(rtcp.missing(source, sequence))));
        }
    }

    private void refresh(int source) {
        publisher(source).ifPresent(publisher -> publisher.sendControl(rtcp.pictureLoss(source)));
    }

    private Optional<PeerConnection> remove(int audioSource) {
        var connection = Optional.ofNullable(connections.remove(audioSource));
        connection.ifPresent(sfu::remove);
        return connection;
    }

    private Collection<PeerConnection> others(PeerConnection than) {
        return connections.values().stream().filter(other -> other != than).toList();
    }

    private Optional<PeerConnection> publisher(int source) {
        return connections.values().stream()
                .filter(connection -> connection.streams().containsKey(source))
                .findFirst();
    }

    private Optional<IncomingStream> stream(int source) {
        return publisher(source).map(publisher -> publisher.streams().get(source));
    }
}
