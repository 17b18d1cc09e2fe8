package dev.compere.localtelegram.sfu;

import java.nio.ByteBuffer;

/// How well the packets of one source arrive, as receiver reports tell it (RFC 3550, 6.4.1 and appendix A). Not
/// thread-safe.
final class Reception {
    private static final int BLOCK = 24;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final int clockRate;
    private final PacketIndex index = new PacketIndex();
    private long first = -1;
    private long highest;
    private long received;
    private long expectedBefore;
    private long receivedBefore;
    private double jitter;
    private long lastTransit;
    private int lastSenderReport;
    private long lastSenderReportAt;

    Reception(int clockRate) {
        this.clockRate = clockRate;
    }

    void received(RtpPacket packet, long nanos) {
        var number = index.of(packet.sequence());
        index.add(number);
        received++;
        var arrival = nanos / 1000 * clockRate / 1_000_000;
        var transit = arrival - Integer.toUnsignedLong(packet.timestamp());
        if (first < 0) {
            first = number;
        } else {
            // The difference of two transits fits into 32 bits, whatever became of the timestamps.
            jitter += (Math.abs((int) (transit - lastTransit)) - jitter) / 16;
        }
        lastTransit = transit;
        highest = Math.max(highest, number);
    }

    void senderReport(int middleOfTime, long nanos) {
        lastSenderReport = middleOfTime;
        lastSenderReportAt = nanos;
    }

    byte[] reportBlock(int source, long nanos) {
        var expected = highest - first + 1;
        var lost = Math.max(0, expected - received);
        var expectedSince = expected - expectedBefore;
        var lostSince = Math.max(0, expectedSince - (received - receivedBefore));
        expectedBefore = expected;
        receivedBefore = received;
        var fraction = expectedSince == 0 ? 0 : lostSince * 255 / expectedSince;
        var sinceReport = lastSenderReport == 0 ? 0 : (nanos - lastSenderReportAt) * 65_536 / NANOS_PER_SECOND;
        return ByteBuffer.allocate(BLOCK)
                .putInt(source)
                .putInt((int) (fraction << 24 | lost & 0xffffff))
                .putInt((int) highest)
                .putInt((int) jitter)
                .putInt(lastSenderReport)
                .putInt((int) sinceReport)
                .array();
    }
}
