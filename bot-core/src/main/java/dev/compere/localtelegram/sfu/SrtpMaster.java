package dev.compere.localtelegram.sfu;

/// What a DTLS handshake yields for one direction of a connection (RFC 5764, 4.2).
record SrtpMaster(byte[] key, byte[] salt) {
    static final int KEY_LENGTH = 16;
    static final int SALT_LENGTH = 14;
}
