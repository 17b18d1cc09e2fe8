package dev.compere.localtelegram.tl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A growing byte array in TL's little-endian order. Not thread-safe.
public final class TlBytes {
    private static final int SHORT_STRING = 254;

    private ByteBuffer buffer = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

    public TlBytes integer(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    public TlBytes number(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    /// A bare `string` or `bytes`: a length, the bytes, padding to four.
    public TlBytes bytes(byte[] value) {
        if (value.length < SHORT_STRING) {
            room(1).put((byte) value.length);
        } else {
            integer(value.length << Byte.SIZE | SHORT_STRING);
        }
        raw(value);
        while (buffer.position() % 4 != 0) {
            room(1).put((byte) 0);
        }
        return this;
    }

    public TlBytes raw(byte[] value) {
        room(value.length).put(value);
        return this;
    }

    public int size() {
        return buffer.position();
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            var larger = Arrays.copyOf(buffer.array(), Math.max(buffer.capacity() * 2, buffer.position() + bytes));
            buffer = ByteBuffer.wrap(larger).order(ByteOrder.LITTLE_ENDIAN).position(buffer.position());
        }
        return buffer;
    }
}
