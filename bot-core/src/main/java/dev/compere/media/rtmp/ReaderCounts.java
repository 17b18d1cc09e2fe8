package dev.compere.media.rtmp;

import java.time.Duration;

/// What a [SegmentReader] counts. Thread-safe.
final class ReaderCounts {

    private long nextMs;
    private long endMs;
    private long endSeenAtMs;
    private long fetched;
    private long unreadable;
    private long retried;
    private long resyncs;
    private long rejoins;

    /// The stream goes on from there by itself.
    synchronized void endSeen(long streamEndMs, long nowMs) {
        endMs = streamEndMs;
        endSeenAtMs = nowMs;
    }

    synchronized void fetched(long newNextMs) {
        nextMs = newNextMs;
        fetched++;
    }

    /// The segment is not there yet, so the stream ends where it begins.
    synchronized void retried(long segmentMs, long nowMs) {
        retried++;
        endSeen(segmentMs, nowMs);
    }

    synchronized void resynced() {
        resyncs++;
    }

    synchronized void rejoined() {
        rejoins++;
    }

    synchronized void unreadable() {
        unreadable++;
    }

    synchronized ReaderStatus status(long nowMs) {
        long behindMs = nextMs == 0 ? 0 : Math.max(0, endMs + nowMs - endSeenAtMs - nextMs);
        return new ReaderStatus(nextMs, Duration.ofMillis(behindMs), fetched, unreadable, retried, resyncs, rejoins);
    }
}
