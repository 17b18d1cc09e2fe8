package dev.compere.localtelegram.sfu.sctp;

import java.util.List;

/// A part of an SCTP packet (RFC 9260, 3.3).
sealed interface Chunk {

    /// How an end introduces itself.
    ///
    /// @param tag every packet to this end bears it
    /// @param window bytes there is room for
    /// @param firstNumber of the first DATA of this end
    record Introduction(int tag, int window, int outgoing, int incoming, int firstNumber) {}

    record Init(Introduction sender) implements Chunk {}

    record InitAck(Introduction sender, byte[] cookie) implements Chunk {}

    record CookieEcho(byte[] cookie) implements Chunk {}

    record CookieAck() implements Chunk {}

    /// A message or a fragment of one.
    ///
    /// @param number its TSN
    /// @param order of the message in its stream; the same for all its fragments
    /// @param protocol what the payload is
    record Data(
            int number,
            int stream,
            int order,
            int protocol,
            boolean unordered,
            boolean begins,
            boolean ends,
            byte[] payload)
            implements Chunk {}

    /// @param cumulative everything up to this number came
    /// @param ranges of numbers that came beyond it
    record Sack(int cumulative, int window, List<Range> ranges) implements Chunk {}

    /// @param first counted from the cumulative number
    /// @param last included
    record Range(int first, int last) {}

    record Heartbeat(byte[] parameters) implements Chunk {}

    record HeartbeatAck(byte[] parameters) implements Chunk {}

    record Shutdown() implements Chunk {}

    record ShutdownAck() implements Chunk {}

    record ShutdownComplete() implements Chunk {}

    record Abort() implements Chunk {}

    /// @param endsPacket whether nothing behind it may be read either
    record Unknown(int type, boolean endsPacket) implements Chunk {}
}
