package dev.compere.localtelegram.mtproto;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;

/// The secret of 2048 bits that a client and a data centre share. Its id, part of its SHA-1, goes in front of each
/// packet.
public final class AuthKey {
    static final int LENGTH = 256;

    private final byte[] value;
    private final long id;

    public AuthKey(byte[] value) {
        if (value.length != LENGTH) {
            throw new IllegalArgumentException("an auth key has " + LENGTH + " bytes, not " + value.length);
        }
        this.value = value.clone();
        this.id = ByteBuffer.wrap(Digests.sha1(value))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong(12);
    }

    public static AuthKey generate(RandomGenerator random) {
        var value = new byte[LENGTH];
        random.nextBytes(value);
        return new AuthKey(value);
    }

    public long id() {
        return id;
    }

    public byte[] value() {
        return value.clone();
    }

    @Override
    public String toString() {
        return "AuthKey[secret]";
    }
}
