package dev.compere.media;

import java.time.Duration;

/// Keeps the latest sound of one channel and says what is in it. Safe from any thread.
public final class SoundMeter {

    private static final int HIGHEST_HERTZ = 4000;
    private static final int STEP_HERTZ = 5;

    private final int channel;
    private final short[] ring;
    private long written;
    private long frames;

    /// Two seconds of the first channel.
    public SoundMeter() {
        this(0, 2);
    }

    public SoundMeter(int channel, int seconds) {
        this.channel = channel;
        this.ring = new short[seconds * AudioFrame.RATE];
    }

    public synchronized void hear(AudioFrame frame) {
        for (int i = channel; i < frame.samples().length; i += frame.channels()) {
            ring[(int) (written++ % ring.length)] = frame.samples()[i];
        }
        frames++;
        notifyAll();
    }

    public synchronized long frames() {
        return frames;
    }

    /// Waits for so many further frames.
    ///
    /// @return false when they do not come in time
    public synchronized boolean await(int further, Duration limit) throws InterruptedException {
        long wanted = frames + further;
        long end = System.nanoTime() + limit.toNanos();
        while (frames < wanted) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /// The strongest frequency of the last second, to half a hertz.
    public double peakHertz() {
        var sound = lastSecond();
        double coarse = strongest(sound, 50, HIGHEST_HERTZ, STEP_HERTZ);
        return strongest(sound, coarse - STEP_HERTZ, coarse + STEP_HERTZ, 0.5);
    }

    /// How much of the last second's power is at this frequency: 1 for a pure tone.
    public double purity(double hertz) {
        var sound = lastSecond();
        double level = level(sound);
        return level == 0 ? 0 : power(sound, hertz) / (level * level);
    }

    /// Waits until a second of sound is so pure: what is received over a network begins with a stutter.
    public boolean becomesPure(double hertz, double purity, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (frames() < 100 || purity(hertz) < purity) {
            if (System.nanoTime() > end || !await(10, limit)) {
                return false;
            }
        }
        return true;
    }

    /// Root mean square of the last second; that of a sine is its amplitude / √2.
    public double level() {
        return level(lastSecond());
    }

    /// The longest run below `threshold` in what is kept, in milliseconds.
    public double longestSilenceMillis(int threshold) {
        int longest = 0;
        int run = 0;
        for (double sample : last(ring.length)) {
            run = Math.abs(sample) < threshold ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest * 1000.0 / AudioFrame.RATE;
    }

    private double[] lastSecond() {
        return last(AudioFrame.RATE);
    }

    private synchronized double[] last(int count) {
        int kept = (int) Math.min(Math.min(written, ring.length), count);
        var sound = new double[kept];
        for (int i = 0; i < kept; i++) {
            sound[i] = ring[(int) ((written - kept + i) % ring.length)];
        }
        return sound;
    }

    private static double level(double[] sound) {
        double sum = 0;
        for (double sample : sound) {
            sum += sample * sample;
        }
        return sound.length == 0 ? 0 : Math.sqrt(sum / sound.length);
    }

    private static double strongest(double[] sound, double from, double to, double step) {
        double best = from;
        double most = -1;
        for (double hertz = from; hertz <= to; hertz += step) {
            double power = power(sound, hertz);
            if (power > most) {
                most = power;
                best = hertz;
            }
        }
        return best;
    }

    /// Goertzel's algorithm, scaled so that a pure tone has the power of its whole signal.
    private static double power(double[] sound, double hertz) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / AudioFrame.RATE);
        double previous = 0;
        double beforeThat = 0;
        for (double sample : sound) {
            double current = sample + coefficient * previous - beforeThat;
            beforeThat = previous;
            previous = current;
        }
        double energy = previous * previous + beforeThat * beforeThat - coefficient * previous * beforeThat;
        return sound.length == 0 ? 0 : 2 * energy / ((double) sound.length * sound.length);
    }
}
