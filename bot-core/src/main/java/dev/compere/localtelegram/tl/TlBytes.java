package dev.compere.localtelegram.tl;

import java.io.ByteArrayOutputStream;

/// A growing byte array in TL's little-endian order.
public final class TlBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public TlBytes integer(int value) {
        for (var shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(value >> shift);
        }
        return this;
    }

    public TlBytes number(long value) {
        return integer((int) value).integer((int) (value >> Integer.SIZE));
    }

    /// A bare `string` or `bytes`: a length, the bytes, padding to four.
    public TlBytes bytes(byte[] value) {
        if (value.length < 254) {
            out.write(value.length);
        } else {
            integer(value.length << 8 | 254);
        }
        raw(value);
        while (out.size() % 4 != 0) {
            out.write(0);
        }
        return this;
    }

    public TlBytes raw(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    public int size() {
        return out.size();
    }

    public byte[] toByteArray() {
        return out.toByteArray();
    }
}
