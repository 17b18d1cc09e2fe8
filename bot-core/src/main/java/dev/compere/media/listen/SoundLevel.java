package dev.compere.media.listen;

/// How loud samples are. dBov: decibels relative to a full-scale square wave; a full-scale sine is -3 (RFC 6464).
final class SoundLevel {

    /// What counts as no sound at all, in dBov.
    static final double SILENCE = -127;

    private static final double FULL_SCALE = 32768;

    private SoundLevel() {}

    static double dBov(short[] samples) {
        double sum = 0;
        for (short sample : samples) {
            sum += (double) sample * sample;
        }
        double power = sum / samples.length / (FULL_SCALE * FULL_SCALE);
        return power == 0 ? SILENCE : Math.clamp(10 * Math.log10(power), SILENCE, 0);
    }

    /// On Telegram's scale from 0 to 1.
    static double level(double dBov) {
        return 1 - dBov / SILENCE;
    }
}
