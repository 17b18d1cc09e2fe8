package dev.compere.localtelegram.sfu.sctp;

/// A whole message of a stream.
///
/// @param protocol what the payload is (RFC 8831, 8)
record Message(int stream, int protocol, byte[] payload) {}
