package dev.compere.media.player;

import dev.compere.media.player.PlayerStatus.Pace;
import java.time.Duration;

/// Measures how far from their moments frames are handed over. One thread adds, any may look.
final class Timekeeping {

    private long frames;
    private long sum;
    private long most;

    synchronized void handedOver(long due, long now) {
        long deviation = Math.abs(now - due);
        frames++;
        sum += deviation;
        most = Math.max(most, deviation);
    }

    synchronized Pace pace(long stalls, long dropped) {
        return new Pace(
                frames, Duration.ofNanos(frames == 0 ? 0 : sum / frames), Duration.ofNanos(most), stalls, dropped);
    }
}
