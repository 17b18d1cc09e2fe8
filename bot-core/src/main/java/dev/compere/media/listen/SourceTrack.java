package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.util.Arrays;

/// Places the frames of one source on a [Timeline] by the clock, without clicks.
///
/// The library hands out up to 4 % fewer frames than a second has. Frames are joined end to end; whenever the track
/// has fallen behind the clock, a wave is repeated, and when it is ahead, one is left out. After a real gap the sound
/// begins anew at its time. So that it can still be changed, the latest frame is held back.
final class SourceTrack {

    private static final int LENGTH = AudioFrame.LENGTH;

    /// 20 ms behind the clock, or 60 ms ahead of it, are made good.
    private static final long BEHIND = 2 * LENGTH;

    private static final long AHEAD = -6 * LENGTH;

    /// From 250 ms on it is a gap.
    private static final long GAP = 25 * LENGTH;

    /// A second ahead: more than a burst after a stall can explain.
    private static final long FAR_AHEAD = -100 * LENGTH;

    /// 2.5 ms.
    private static final int FADE = 120;

    private final Timeline timeline;
    private final Lag lag = new Lag();
    private short[] held;
    private long heldAt;
    private long lastDue;

    SourceTrack(Timeline timeline) {
        this.timeline = timeline;
    }

    /// @param due the position on the timeline at which it was heard
    /// @return false when it was left out, because there is far more sound than time
    boolean hear(AudioFrame frame, long due) {
        lastDue = due;
        var sound = stereo(frame);
        if (held == null) {
            begin(sound, due);
            return true;
        }
        long behind = due - (heldAt + LENGTH);
        if (behind < FAR_AHEAD) {
            return false;
        }
        if (behind >= GAP) {
            end();
            begin(sound, due);
            return true;
        }
        handOn(fitted(lag.steady(behind), sound));
        held = sound;
        return true;
    }

    /// The timeline is about to be taken up to here.
    void settle(long position) {
        if (held != null && heldAt < position) {
            end();
        }
    }

    /// When it was last heard, as a position.
    long lastDue() {
        return lastDue;
    }

    private short[] fitted(long behind, short[] next) {
        if (behind >= BEHIND) {
            return Splice.longer(held, next);
        }
        return behind <= AHEAD ? Splice.shorter(held) : held;
    }

    private void handOn(short[] sound) {
        timeline.add(heldAt, sound);
        heldAt += sound.length / 2;
        lag.moved(sound.length / 2 - LENGTH);
    }

    private void begin(short[] sound, long due) {
        lag.reset();
        heldAt = due;
        for (int i = 0; i < 2 * FADE; i++) {
            sound[i] = (short) (sound[i] * (i / 2) / FADE);
        }
        held = sound;
    }

    private void end() {
        for (int i = 0; i < 2 * FADE; i++) {
            int at = held.length - 1 - i;
            held[at] = (short) (held[at] * (i / 2) / FADE);
        }
        timeline.add(heldAt, held);
        held = null;
    }

    private static short[] stereo(AudioFrame frame) {
        var samples = frame.samples();
        if (frame.channels() == 2) {
            return Arrays.copyOf(samples, samples.length);
        }
        var stereo = new short[2 * samples.length];
        for (int i = 0; i < stereo.length; i++) {
            stereo[i] = samples[i / 2];
        }
        return stereo;
    }
}
