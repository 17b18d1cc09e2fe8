package dev.compere.call;

import dev.compere.media.AudioFrame;
import java.time.Duration;
import java.util.OptionalLong;

/// Notes when sound comes back after a silence. Times are those of [System#nanoTime]. Safe from any thread.
final class SoundGap {

    private static final int LOUD = 1_000;
    private static final long SHORTEST_NANOS = Duration.ofSeconds(1).toNanos();

    private long loudAt = System.nanoTime() - SHORTEST_NANOS;
    private long backAt = loudAt;

    synchronized void hear(AudioFrame frame, long now) {
        if (isLoud(frame)) {
            if (now - loudAt >= SHORTEST_NANOS) {
                backAt = now;
            }
            loudAt = now;
        }
    }

    /// When sound came back after this moment; empty while it has not.
    synchronized OptionalLong backAfter(long moment) {
        return backAt - moment > 0 ? OptionalLong.of(backAt) : OptionalLong.empty();
    }

    private static boolean isLoud(AudioFrame frame) {
        for (short sample : frame.samples()) {
            if (Math.abs(sample) > LOUD) {
                return true;
            }
        }
        return false;
    }
}
