package dev.compere.media.player;

import dev.compere.media.AudioFrame;

/// Makes sound louder or softer.
final class Gain {

    private Gain() {}

    /// What becomes too loud is clipped.
    ///
    /// @param percent 100 leaves it as it is
    static AudioFrame apply(AudioFrame frame, int percent) {
        if (percent == 100) {
            return frame;
        }
        var samples = frame.samples();
        var changed = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            changed[i] = (short) Math.clamp(samples[i] * percent / 100, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new AudioFrame(changed, frame.channels());
    }
}
