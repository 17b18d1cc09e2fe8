package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A media server on one UDP port of 127.0.0.1, with a room for each group call. Thread-safe.
public final class Sfu implements AutoCloseable {
    private static final int DTLS_FIRST = 20;
    private static final int DTLS_LAST = 63;
    private static final int RTP_FIRST = 128;
    private static final int RTP_LAST = 191;
    private static final int RTCP_FIRST = 192;
    private static final int RTCP_LAST = 223;

    private final SecureRandom random = new SecureRandom();
    private final DtlsIdentity identity = new DtlsIdentity();
    private final int serverSource = random.nextInt() | 1;
    private final Map<String, Seat> byUfrag = new ConcurrentHashMap<>();
    private final Map<InetSocketAddress, Seat> byAddress = new ConcurrentHashMap<>();
    private final List<SfuRoom> rooms = new CopyOnWriteArrayList<>();
    private final MediaSocket socket;

    /// A connection and the room that it belongs to.
    private record Seat(PeerConnection connection, SfuRoom room) {}

    private Sfu(int port) {
        socket = new MediaSocket(port, new MediaSocket.Receiver() {
            @Override
            public void received(byte[] packet, InetSocketAddress from) {
                Sfu.this.received(packet, from);
            }

            @Override
            public void tick() {
                var now = System.nanoTime();
                rooms.forEach(room -> room.tick(now));
            }
        });
    }

    /// @param port 0 takes a free one
    /// @throws IllegalStateException if another program has the port
    public static Sfu start(int port) {
        var sfu = new Sfu(port);
        sfu.socket.start();
        return sfu;
    }

    /// A new room, with nobody in it.
    public SfuRoom room() {
        var room = new SfuRoom(this, serverSource);
        rooms.add(room);
        return room;
    }

    public int port() {
        return socket.port();
    }

    /// Drops every packet both ways, as a cut cable would, until [#resume].
    public void goSilent() {
        socket.cutOff(_ -> true);
    }

    /// As [#goSilent], but the connection with this audio source stays: the cables of all others are cut.
    public void goSilentExceptFor(int audioSource) {
        socket.cutOff(address -> !belongsTo(audioSource, address));
    }

    public void resume() {
        socket.cutOff(_ -> false);
    }

    /// How many packets were nobody's, or made no sense.
    public long strayPackets() {
        return socket.unreadable();
    }

    /// Ends all connections and frees the port.
    @Override
    public void close() {
        rooms.forEach(SfuRoom::close);
        socket.close();
    }

    private boolean belongsTo(int audioSource, InetSocketAddress address) {
        var seat = byAddress.get(address);
        return seat != null && seat.connection().offer().audioSource() == audioSource;
    }

    void remove(SfuRoom room) {
        rooms.remove(room);
    }

    PeerConnection prepare(JoinOffer offer, SfuRoom room) {
        var ice = IceCredentials.draw(random);
        var connection = new PeerConnection(offer, ice, identity, socket::send);
        byUfrag.put(ice.ufrag(), new Seat(connection, room));
        return connection;
    }

    String answer(PeerConnection connection) {
        var offer = connection.offer();
        var setup = offer.waits() ? "active" : "passive";
        try {
            var fingerprint = identity.fingerprint();
            var endpoint = endpoint(offer.audioSource());
            return AnswerJson.of(connection.ice(), fingerprint, setup, port(), endpoint, serverSource);
        } catch (IOException e) {
            throw new UncheckedIOException("The server's certificate cannot be encoded", e);
        }
    }

    /// What a participant's video is called in answers and lists of participants.
    public static String endpoint(int audioSource) {
        return "video" + audioSource;
    }

    void remove(PeerConnection connection) {
        byUfrag.remove(connection.ice().ufrag());
        byAddress.values().removeIf(seat -> seat.connection() == connection);
    }

    /// Tells the protocols apart by the first byte (RFC 7983).
    private void received(byte[] packet, InetSocketAddress from) {
        var first = packet.length < 2 ? -1 : packet[0] & 0xff;
        var known = byAddress.get(from);
        if (first == 0 || first == 1) {
            checked(packet, from);
        } else if (known == null) {
            socket.unreadablePacket();
        } else if (first >= DTLS_FIRST && first <= DTLS_LAST) {
            known.connection().receivedDtls(packet);
        } else if (first >= RTP_FIRST && first <= RTP_LAST) {
            receivedMedia(known, packet);
        } else {
            socket.unreadablePacket();
        }
    }

    private void checked(byte[] packet, InetSocketAddress from) {
        var request = StunRequest.parse(packet);
        var seat = request.map(check -> byUfrag.get(check.ufrag()));
        if (seat.isPresent() && seat.get().connection().check(request.orElseThrow(), from)) {
            byAddress.put(from, seat.get());
            if (!byUfrag.containsValue(seat.get())) {
                // It left meanwhile.
                byAddress.remove(from, seat.get());
            }
        } else {
            socket.unreadablePacket();
        }
    }

    private void receivedMedia(Seat seat, byte[] packet) {
        var type = packet[1] & 0xff;
        var connection = seat.connection();
        if (type >= RTCP_FIRST && type <= RTCP_LAST) {
            connection
                    .unprotectControl(packet)
                    .ifPresentOrElse(plain -> seat.room().receivedControl(connection, plain), socket::unreadablePacket);
        } else {
            RtpPacket.parse(packet)
                    .flatMap(connection::unprotect)
                    .ifPresentOrElse(plain -> seat.room().received(connection, plain), socket::unreadablePacket);
        }
    }
}
