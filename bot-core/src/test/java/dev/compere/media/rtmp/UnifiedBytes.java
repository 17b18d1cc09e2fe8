package dev.compere.media.rtmp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes the header of segments as Telegram does.
final class UnifiedBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// A segment with one file in it.
    static byte[] of(String container, byte[] file) {
        return new UnifiedBytes()
                .number(UnifiedSegment.SIGNATURE)
                .text(container)
                .number(1)
                .number(1)
                .number(0)
                .text("unified")
                .number(0)
                .number(0)
                .then(file);
    }

    UnifiedBytes number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array());
        return this;
    }

    UnifiedBytes text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        int header = 1;
        if (encoded.length < 254) {
            bytes.write(encoded.length);
        } else {
            header = 4;
            bytes.write(254);
            bytes.write(encoded.length);
            bytes.write(encoded.length >> 8);
            bytes.write(encoded.length >> 16);
        }
        bytes.writeBytes(encoded);
        bytes.writeBytes(new byte[(4 - (header + encoded.length) % 4) % 4]);
        return this;
    }

    byte[] then(byte[] rest) {
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }
}
