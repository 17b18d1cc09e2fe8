package dev.compere.localtelegram.sfu.sctp;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Two ends that send each other messages (RFC 9260). Either end may begin, or both at once. It lasts as long as the
/// DTLS connection below: who wants another one makes a new connection. Thread-safe; the listener is called under its
/// lock.
final class Association {
    private static final Logger log = LoggerFactory.getLogger(Association.class);
    private static final int STREAMS = 65_535;

    private final Cookie cookie;
    private final Chunk.Introduction self;
    private final Consumer<byte[]> wire;
    private final Listener listener;
    private final Retry retry = new Retry();
    private State state = new State.Closed();

    interface Listener {
        void established();

        void received(Message message, long nanos);

        /// Comes once, and nothing after it.
        void ended(String reason);
    }

    /// @param wire takes packets for the peer
    Association(RandomGenerator random, Consumer<byte[]> wire, Listener listener) {
        this.cookie = new Cookie(random);
        this.self = new Chunk.Introduction(random.nextInt() | 1, Inbound.CAPACITY, STREAMS, STREAMS, random.nextInt());
        this.wire = wire;
        this.listener = listener;
    }

    /// Begins; without it the peer does.
    synchronized void connect(long nanos) {
        if (state instanceof State.Closed) {
            state = new State.CookieWait();
            retry.start(nanos);
            send(0, new Chunk.Init(self));
        }
    }

    /// Takes a packet; what is none of this association's is passed over.
    ///
    /// @return whether it made sense
    synchronized boolean received(byte[] bytes, long nanos) {
        var packet = SctpPacket.parse(bytes);
        if (packet.isEmpty() || !isOurs(packet.get())) {
            return false;
        }
        try {
            for (var chunk : packet.get().chunks()) {
                received(chunk, nanos);
            }
            if (state instanceof State.Established open) {
                if (packet.get().chunks().stream().anyMatch(Chunk.Data.class::isInstance)) {
                    send(open.peerTag(), open.inbound().sack());
                }
                flush(open, nanos);
            }
            return true;
        } catch (ProtocolViolation e) {
            abort(e.getMessage());
            return false;
        }
    }

    /// To be called some times in a second.
    synchronized void tick(long nanos) {
        switch (state) {
            case State.Closed _, State.Ended _ -> {}
            case State.CookieWait _ -> introduceAgain(nanos, 0, new Chunk.Init(self));
            case State.CookieEchoed echoed ->
                introduceAgain(nanos, echoed.peer().tag(), new Chunk.CookieEcho(echoed.cookie()));
            case State.Established open -> {
                if (open.outbound().tick(nanos)) {
                    flush(open, nanos);
                } else {
                    abort("the peer acknowledges nothing any more");
                }
            }
        }
    }

    /// @return false where it cannot be sent: the association is not established, or too much is waiting
    synchronized boolean send(Message message, long nanos) {
        if (!(state instanceof State.Established open) || !open.outbound().offer(message)) {
            return false;
        }
        flush(open, nanos);
        return true;
    }

    /// Ends it at once.
    synchronized void abort(String reason) {
        if (state instanceof State.Established open) {
            send(open.peerTag(), new Chunk.Abort());
        }
        end(reason);
    }

    /// An INIT begins something new and stands alone; all else bears the tag we asked for.
    private boolean isOurs(SctpPacket packet) {
        return packet.chunks().stream().anyMatch(Chunk.Init.class::isInstance)
                ? packet.tag() == 0 && packet.chunks().size() == 1
                : packet.tag() == self.tag();
    }

    private void received(Chunk chunk, long nanos) {
        switch (chunk) {
            case Chunk.Init init -> introduced(init.sender());
            case Chunk.InitAck ack -> {
                if (state instanceof State.CookieWait) {
                    state = new State.CookieEchoed(ack.sender(), ack.cookie());
                    retry.start(nanos);
                    send(ack.sender().tag(), new Chunk.CookieEcho(ack.cookie()));
                }
            }
            case Chunk.CookieEcho echo -> cookie.read(echo.cookie()).ifPresent(this::believe);
            case Chunk.CookieAck _ -> {
                if (state instanceof State.CookieEchoed echoed) {
                    establish(echoed.peer());
                }
            }
            case Chunk.Data data -> {
                if (state instanceof State.Established open) {
                    open.inbound().received(data).forEach(message -> deliver(message, nanos));
                }
            }
            case Chunk.Sack sack -> {
                if (state instanceof State.Established open) {
                    open.outbound().acknowledged(sack, nanos);
                }
            }
            case Chunk.Heartbeat beat -> answer(new Chunk.HeartbeatAck(beat.parameters()));
            case Chunk.Shutdown _ -> {
                answer(new Chunk.ShutdownAck());
                end("the peer is done");
            }
            case Chunk.ShutdownAck _ -> {
                answer(new Chunk.ShutdownComplete());
                end("the peer is done");
            }
            case Chunk.Abort _ -> end("the peer aborted");
            case Chunk.ShutdownComplete _ -> end("the peer is done");
            case Chunk.HeartbeatAck _ -> log.debug("A heartbeat was answered that nobody sent");
            case Chunk.Unknown unknown -> log.debug("Passed over a chunk of type {}", unknown.type());
        }
    }

    /// The answer says the same as our own INIT: where both ends begin at once, they end up in one association.
    private void introduced(Chunk.Introduction peer) {
        if (!(state instanceof State.Ended)) {
            send(peer.tag(), new Chunk.InitAck(self, cookie.write(peer)));
        }
    }

    private void believe(Chunk.Introduction peer) {
        switch (state) {
            case State.Closed _, State.CookieWait _, State.CookieEchoed _ -> {
                send(peer.tag(), new Chunk.CookieAck());
                establish(peer);
            }
            case State.Established open -> {
                if (open.peerTag() == peer.tag()) {
                    // Our first answer was lost.
                    send(peer.tag(), new Chunk.CookieAck());
                }
            }
            case State.Ended _ -> {}
        }
    }

    private void establish(Chunk.Introduction peer) {
        retry.stop();
        state = new State.Established(
                peer.tag(), new Inbound(peer.firstNumber()), new Outbound(self.firstNumber(), peer.window()));
        listener.established();
    }

    private void introduceAgain(long nanos, int tag, Chunk chunk) {
        if (retry.due(nanos)) {
            send(tag, chunk);
        }
        if (retry.isHopeless()) {
            end("the peer does not answer");
        }
    }

    /// The listener may have ended it with the message before.
    private void deliver(Message message, long nanos) {
        if (state instanceof State.Established) {
            listener.received(message, nanos);
        }
    }

    private void flush(State.Established open, long nanos) {
        for (var data : open.outbound().due(nanos)) {
            send(open.peerTag(), data);
        }
    }

    /// Also when it has ended, in case the last answer was lost.
    private void answer(Chunk chunk) {
        if (state instanceof State.Established open) {
            send(open.peerTag(), chunk);
        } else if (state instanceof State.Ended ended && ended.peerTag() != 0) {
            send(ended.peerTag(), chunk);
        }
    }

    private void send(int tag, Chunk chunk) {
        wire.accept(new SctpPacket(tag, List.of(chunk)).bytes());
    }

    private void end(String reason) {
        if (!(state instanceof State.Ended)) {
            retry.stop();
            state = new State.Ended(state instanceof State.Established open ? open.peerTag() : 0);
            listener.ended(reason);
        }
    }
}
