package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.time.Duration;

/// What [VoiceActivity] knows of one source. Not thread-safe.
final class HeardSource {

    /// Of a frame's loudness in the level shown: about the last 50 ms count.
    private static final double FRESHNESS = 0.2;

    private final int source;
    private final VoiceSettings settings;
    private double dBov = SoundLevel.SILENCE;
    private long since;
    private long lastHeard;
    private long lastLoud;
    private long loudNanos;
    private boolean speaking;

    HeardSource(int source, VoiceSettings settings, long nanos) {
        this.source = source;
        this.settings = settings;
        since = nanos;
        lastHeard = nanos;
        lastLoud = nanos;
    }

    /// @return whether speech begins with this frame
    boolean hear(AudioFrame frame, long nanos) {
        double now = SoundLevel.dBov(frame.samples());
        dBov += FRESHNESS * (now - dBov);
        lastHeard = nanos;
        if (now < settings.threshold()) {
            loudNanos = Math.max(0, loudNanos - AudioFrame.NANOS);
            return false;
        }
        loudNanos = Math.min(settings.attack().toNanos(), loudNanos + AudioFrame.NANOS);
        lastLoud = nanos;
        if (speaking || loudNanos < settings.attack().toNanos()) {
            return false;
        }
        speaking = true;
        since = nanos - loudNanos;
        return true;
    }

    boolean isOver(long nanos) {
        return speaking
                && (isMissing(nanos)
                        || lastHeard - lastLoud >= settings.silent().toNanos());
    }

    boolean isMissing(long nanos) {
        return nanos - lastHeard >= settings.missing().toNanos();
    }

    /// @return how long it spoke
    Duration stop() {
        speaking = false;
        loudNanos = 0;
        var spoke = Duration.ofNanos(lastLoud - since);
        since = lastHeard;
        return spoke;
    }

    boolean isSpeaking() {
        return speaking;
    }

    long lastLoud() {
        return lastLoud;
    }

    Voice voice() {
        return new Voice(source, SoundLevel.level(dBov), speaking, since);
    }
}
