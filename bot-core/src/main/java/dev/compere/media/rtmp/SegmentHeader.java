package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Reads the numbers and texts a segment begins with, and never beyond its end.
final class SegmentHeader {

    private static final int LONG_TEXT = 254;

    private final ByteBuffer bytes;

    SegmentHeader(byte[] segment) {
        this.bytes = ByteBuffer.wrap(segment).order(ByteOrder.LITTLE_ENDIAN);
    }

    int number(String what) {
        require(4, what);
        return bytes.getInt();
    }

    /// A TL string: its length in one byte, or in three behind a 254, and zeros up to a multiple of four.
    String text(String what) {
        require(4, what);
        int start = bytes.position();
        int length = bytes.get() & 0xff;
        if (length >= LONG_TEXT) {
            length = bytes.get() & 0xff | (bytes.get() & 0xff) << 8 | (bytes.get() & 0xff) << 16;
        }
        require(length, what);
        var text = new byte[length];
        bytes.get(text);
        int padding = (4 - (bytes.position() - start) % 4) % 4;
        require(padding, what);
        bytes.position(bytes.position() + padding);
        return new String(text, StandardCharsets.UTF_8);
    }

    /// What follows.
    byte[] rest() {
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    private void require(int count, String what) {
        if (bytes.remaining() < count) {
            throw new MediaException("a segment of " + bytes.capacity() + " bytes ends within " + what);
        }
    }
}
