package dev.compere.localtelegram.rtmp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The form in which Telegram serves sound and picture together: a header with one event, then a file.
final class UnifiedSegment {

    private static final int SIGNATURE = 0xa12e810d;
    private static final int HEADER = 44;

    private UnifiedSegment() {}

    static byte[] of(byte[] mp4) {
        var bytes = ByteBuffer.allocate(HEADER + mp4.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(SIGNATURE);
        putText(bytes, "mp4");
        int activeMask = 1;
        int events = 1;
        bytes.putInt(activeMask).putInt(events);
        int offset = 0;
        bytes.putInt(offset);
        putText(bytes, "unified");
        int rotation = 0;
        int extra = 0;
        bytes.putInt(rotation).putInt(extra);
        bytes.put(mp4);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// A TL string of less than 254 bytes.
    private static void putText(ByteBuffer bytes, String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes.put((byte) encoded.length).put(encoded);
        while (bytes.position() % 4 != 0) {
            bytes.put((byte) 0);
        }
    }
}
