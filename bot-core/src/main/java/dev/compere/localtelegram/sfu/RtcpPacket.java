package dev.compere.localtelegram.sfu;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One packet of a compound RTCP packet (RFC 3550, 6; feedback: RFC 4585, RFC 5104).
///
/// @param format its count or kind of feedback
record RtcpPacket(int type, int format, byte[] bytes) {
    static final int SENDER_REPORT = 200;
    static final int RECEIVER_REPORT = 201;
    static final int DESCRIPTION = 202;
    static final int GOODBYE = 203;
    static final int TRANSPORT_FEEDBACK = 205;
    static final int PAYLOAD_FEEDBACK = 206;
    static final int NACK = 1;
    static final int PLI = 1;
    static final int FIR = 4;
    static final int REMB = 15;
    private static final int HEADER = 4;
    private static final int FEEDBACK_HEADER = 12;
    private static final int SENDER_INFO = 28;
    private static final int BITS = 16;

    /// The packets of a compound; what follows a broken one is left out.
    static List<RtcpPacket> split(byte[] compound) {
        var packets = new ArrayList<RtcpPacket>();
        var buffer = ByteBuffer.wrap(compound);
        for (var at = 0; at + 2 * HEADER <= compound.length; ) {
            var end = at + HEADER + Integer.BYTES * Short.toUnsignedInt(buffer.getShort(at + 2));
            if (end > compound.length) {
                break;
            }
            var type = buffer.get(at + 1) & 0xff;
            packets.add(new RtcpPacket(type, buffer.get(at) & 0x1f, Arrays.copyOfRange(compound, at, end)));
            at = end;
        }
        return packets;
    }

    boolean is(int wantedType, int wantedFormat) {
        return type == wantedType && format == wantedFormat && bytes.length >= FEEDBACK_HEADER;
    }

    int sender() {
        return number(HEADER);
    }

    /// The source that feedback is about.
    int subject() {
        return number(2 * HEADER);
    }

    /// The middle 32 bits of a sender report's NTP time.
    int middleOfTime() {
        return bytes.length < SENDER_INFO ? 0 : number(10);
    }

    /// A sender report without what its sender receives.
    byte[] senderInfo() {
        var info = Arrays.copyOf(bytes, SENDER_INFO);
        ByteBuffer.wrap(info).put(0, (byte) 0x80).putShort(2, (short) (SENDER_INFO / Integer.BYTES - 1));
        return info;
    }

    boolean isWholeSenderReport() {
        return type == SENDER_REPORT && bytes.length >= SENDER_INFO;
    }

    /// The sequence numbers that a NACK asks for.
    List<Integer> missing() {
        var missing = new ArrayList<Integer>();
        for (var at = FEEDBACK_HEADER; at + HEADER <= bytes.length; at += HEADER) {
            var first = number(at) >>> BITS;
            missing.add(first);
            for (var bit = 0; bit < BITS; bit++) {
                if ((number(at) >> bit & 1) != 0) {
                    missing.add(first + bit + 1 & 0xffff);
                }
            }
        }
        return missing;
    }

    /// The sources whose picture a FIR wants anew.
    List<Integer> refreshed() {
        var sources = new ArrayList<Integer>();
        for (var at = FEEDBACK_HEADER; at + 2 * HEADER <= bytes.length; at += 2 * HEADER) {
            sources.add(number(at));
        }
        return sources;
    }

    private int number(int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }
}
