package dev.compere.localtelegram.sfu;

import java.time.Duration;
import java.util.Optional;

/// What the server knows of one source that a participant sends. Thread-safe.
final class IncomingStream {
    private static final int AUDIO_LEVEL = 1;
    private static final int AUDIO_RATE = 48_000;
    private static final int VIDEO_RATE = 90_000;
    private static final int KEPT = 512;
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final int source;
    private final boolean video;
    private final Reception reception;
    private final RtpPacket[] latest;
    private final Voice voice = new Voice();
    private long packets;
    private long bytes;
    private long latestAt;

    IncomingStream(int source, boolean video) {
        this.source = source;
        this.video = video;
        reception = new Reception(video ? VIDEO_RATE : AUDIO_RATE);
        latest = new RtpPacket[video ? KEPT : 0];
    }

    int source() {
        return source;
    }

    boolean video() {
        return video;
    }

    synchronized long packets() {
        return packets;
    }

    /// Of RTP, with its headers.
    synchronized long bytes() {
        return bytes;
    }

    synchronized void received(RtpPacket packet, long nanos) {
        packets++;
        latestAt = nanos;
        bytes += packet.bytes().length;
        reception.received(packet, nanos);
        if (video) {
            latest[packet.sequence() % KEPT] = packet;
        } else {
            packet.extension(AUDIO_LEVEL).ifPresent(level -> voice.heard(level, nanos));
        }
    }

    /// A packet that somebody missed, while it is still at hand.
    synchronized Optional<RtpPacket> find(int sequence) {
        return video
                ? Optional.ofNullable(latest[sequence % KEPT]).filter(packet -> packet.sequence() == sequence)
                : Optional.empty();
    }

    /// The publisher's clock, by which it reckons how long a report took.
    synchronized void senderReport(int middleOfTime, long nanos) {
        reception.senderReport(middleOfTime, nanos);
    }

    /// What the server tells the publisher of this source; empty while nothing came.
    synchronized Optional<byte[]> reportBlock(long nanos) {
        return packets == 0 ? Optional.empty() : Optional.of(reception.reportBlock(source, nanos));
    }

    /// Whether it is sent at present.
    synchronized boolean isFlowing(long nanos) {
        return packets > 0 && nanos - latestAt < PAUSE;
    }

    synchronized boolean isSpeaking(long nanos) {
        return voice.isSpeaking(nanos);
    }
}
