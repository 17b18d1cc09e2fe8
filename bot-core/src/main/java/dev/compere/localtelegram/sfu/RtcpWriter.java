package dev.compere.localtelegram.sfu;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/// RTCP packets that the server sends in its own name.
final class RtcpWriter {
    private static final int VERSION_2 = 0x80;
    private static final int FEEDBACK_HEADER = 12;
    private static final int MOST_BLOCKS = 31;
    private static final int MANTISSA_BITS = 18;
    private static final byte[] REMB_NAME = {'R', 'E', 'M', 'B'};

    private final int self;

    /// @param self the server's own source
    RtcpWriter(int self) {
        this.self = self;
    }

    /// Asks a publisher for a whole picture.
    byte[] pictureLoss(int source) {
        return feedback(RtcpPacket.PAYLOAD_FEEDBACK, RtcpPacket.PLI, source, 0).array();
    }

    /// Asks a publisher for a packet again.
    byte[] missing(int source, int sequence) {
        return feedback(RtcpPacket.TRANSPORT_FEEDBACK, RtcpPacket.NACK, source, Integer.BYTES)
                .putInt(sequence << 16)
                .array();
    }

    byte[] receiverReport(List<byte[]> blocks) {
        var counted = blocks.stream().limit(MOST_BLOCKS).toList();
        var length = 2 * Integer.BYTES
                + counted.stream().mapToInt(block -> block.length).sum();
        var report = header(RtcpPacket.RECEIVER_REPORT, counted.size(), length);
        counted.forEach(report::put);
        return report.array();
    }

    /// Tells a publisher how much there is room for (`goog-remb`).
    ///
    /// @param bandwidth bits in a second
    byte[] estimate(long bandwidth, Collection<Integer> sources) {
        var exponent = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(bandwidth) - MANTISSA_BITS);
        var length = 2 * Integer.BYTES + Integer.BYTES * sources.size();
        var packet = feedback(RtcpPacket.PAYLOAD_FEEDBACK, RtcpPacket.REMB, 0, length)
                .put(REMB_NAME)
                .putInt(sources.size() << 24 | exponent << MANTISSA_BITS | (int) (bandwidth >> exponent));
        sources.forEach(packet::putInt);
        return packet.array();
    }

    private ByteBuffer feedback(int type, int format, int source, int more) {
        return header(type, format, FEEDBACK_HEADER + more).putInt(source);
    }

    private ByteBuffer header(int type, int format, int length) {
        return ByteBuffer.allocate(length)
                .put((byte) (VERSION_2 | format))
                .put((byte) type)
                .putShort((short) (length / Integer.BYTES - 1))
                .putInt(self);
    }
}
