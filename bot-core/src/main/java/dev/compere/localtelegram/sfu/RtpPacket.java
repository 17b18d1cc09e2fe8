package dev.compere.localtelegram.sfu;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/// An RTP packet (RFC 3550, 5.1), whose header is whole. Nobody changes its bytes.
record RtpPacket(byte[] bytes) {
    private static final int FIXED_HEADER = 12;
    private static final int VERSION_2 = 0x80;
    private static final int WITH_EXTENSION = 0x10;
    private static final int ONE_BYTE_EXTENSIONS = 0xBEDE;
    private static final int EXTENSIONS_END = 15;

    /// Empty where the header does not fit into the bytes.
    static Optional<RtpPacket> parse(byte[] bytes) {
        if (bytes.length < FIXED_HEADER || (bytes[0] & 0xC0) != VERSION_2) {
            return Optional.empty();
        }
        var packet = new RtpPacket(bytes);
        var fixed = packet.extensionsAt();
        var whole = !packet.extended() || fixed + Integer.BYTES <= bytes.length;
        return whole && packet.headerLength() <= bytes.length ? Optional.of(packet) : Optional.empty();
    }

    int payloadType() {
        return bytes[1] & 0x7f;
    }

    int sequence() {
        return Short.toUnsignedInt(buffer().getShort(2));
    }

    int timestamp() {
        return buffer().getInt(4);
    }

    /// The SSRC, with a sign as everywhere in Telegram.
    int source() {
        return buffer().getInt(8);
    }

    int headerLength() {
        var at = extensionsAt();
        return extended() ? at + Integer.BYTES + Integer.BYTES * Short.toUnsignedInt(buffer().getShort(at + 2)) : at;
    }

    /// The first byte of a header extension in the one-byte form (RFC 8285, 4.2).
    OptionalInt extension(int id) {
        if (!extended() || Short.toUnsignedInt(buffer().getShort(extensionsAt())) != ONE_BYTE_EXTENSIONS) {
            return OptionalInt.empty();
        }
        var end = headerLength();
        for (var at = extensionsAt() + Integer.BYTES; at + 1 < end; ) {
            var found = (bytes[at] & 0xff) >> 4;
            if (found == id) {
                return OptionalInt.of(bytes[at + 1] & 0xff);
            }
            if (found == EXTENSIONS_END) {
                break;
            }
            at += found == 0 ? 1 : 2 + (bytes[at] & 0x0f);
        }
        return OptionalInt.empty();
    }

    private boolean extended() {
        return (bytes[0] & WITH_EXTENSION) != 0;
    }

    private int extensionsAt() {
        return FIXED_HEADER + Integer.BYTES * (bytes[0] & 0x0f);
    }

    private ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes);
    }
}
