package dev.compere.localtelegram.sfu;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Collection;

/// Tells publishers from time to time how their media arrives, and how much there is room for. Not thread-safe.
final class ReceptionReports {
    private static final long EVERY = Duration.ofMillis(500).toNanos();
    /// More than any publisher here has to send.
    private static final long BANDWIDTH = 8_000_000;

    private final RtcpWriter rtcp;
    private long reportedAt;

    ReceptionReports(RtcpWriter rtcp, long nanos) {
        this.rtcp = rtcp;
        reportedAt = nanos;
    }

    void tick(Collection<PeerConnection> participants, long nanos) {
        if (nanos - reportedAt < EVERY) {
            return;
        }
        reportedAt = nanos;
        participants.stream()
                .filter(PeerConnection::isConnected)
                .forEach(publisher -> publisher.sendControl(report(publisher, nanos)));
    }

    private byte[] report(PeerConnection publisher, long nanos) {
        var blocks = publisher.streams().values().stream()
                .flatMap(stream -> stream.reportBlock(nanos).stream())
                .toList();
        var report = new ByteArrayOutputStream();
        report.writeBytes(rtcp.receiverReport(blocks));
        var video = publisher.offer().videoSources();
        if (!video.isEmpty()) {
            report.writeBytes(rtcp.estimate(BANDWIDTH, video));
        }
        return report.toByteArray();
    }
}
