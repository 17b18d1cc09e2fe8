package dev.compere.localtelegram.sfu.sctp;

/// How far an association has come (RFC 9260, 4), with what is needed there and nothing else.
sealed interface State {

    record Closed() implements State {}

    /// We introduced ourselves.
    record CookieWait() implements State {}

    /// The peer introduced itself too and wants its cookie back.
    record CookieEchoed(Chunk.Introduction peer, byte[] cookie) implements State {}

    record Established(int peerTag, Inbound inbound, Outbound outbound) implements State {}

    /// @param peerTag 0 if it was never established
    record Ended(int peerTag) implements State {}
}
