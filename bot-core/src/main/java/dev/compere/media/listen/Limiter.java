package dev.compere.media.listen;

/// Keeps sums of voices within 16 bit: turns the volume down before a loud moment, and slowly up again after it.
final class Limiter {

    private static final int LOUDEST = 32_000;

    /// Each block of ten milliseconds: all the way up takes a second.
    private static final double RISE = 0.01;

    private double gain = 1;

    /// @param nextPeak the largest value of the block that follows, whose volume this one leads up to
    short[] limit(int[] block, int nextPeak) {
        double now = allowed(peak(block));
        // Only after silence, which is passed over, is it not yet as low as it must be.
        double from = Math.min(gain, now);
        double to = Math.min(from + RISE, Math.min(now, allowed(nextPeak)));
        var limited = new short[block.length];
        for (int i = 0; i < block.length; i++) {
            double volume = from + (to - from) * (i / 2) / (block.length / 2);
            limited[i] = (short) Math.round(block[i] * volume);
        }
        gain = to;
        return limited;
    }

    static int peak(int[] block) {
        int peak = 0;
        for (int value : block) {
            peak = Math.max(peak, Math.abs(value));
        }
        return peak;
    }

    private static double allowed(int peak) {
        return peak <= LOUDEST ? 1 : (double) LOUDEST / peak;
    }
}
