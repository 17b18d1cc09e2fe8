package dev.compere.localtelegram.mtproto;

/// A client sent bytes that are not MTProto: its connection is closed.
final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolException(String message) {
        super(message);
    }
}
