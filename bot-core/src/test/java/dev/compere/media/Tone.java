package dev.compere.media;

/// A sine on every channel: frame by frame without a break, so that what arrives can be measured by [SoundMeter].
public final class Tone {

    /// What [#Tone(double)] swings to.
    public static final int AMPLITUDE = 8000;

    private final double[] hertz;
    private final int amplitude;
    private long position;

    /// One channel at the usual level.
    public Tone(double hertz) {
        this(AMPLITUDE, hertz);
    }

    /// @param hertz of each channel
    public Tone(int amplitude, double... hertz) {
        this.amplitude = amplitude;
        this.hertz = hertz.clone();
    }

    /// The next ten milliseconds.
    public AudioFrame next() {
        int channels = hertz.length;
        var samples = new short[AudioFrame.LENGTH * channels];
        for (int i = 0; i < AudioFrame.LENGTH; i++, position++) {
            for (int channel = 0; channel < channels; channel++) {
                double angle = 2 * Math.PI * hertz[channel] * position / AudioFrame.RATE;
                samples[i * channels + channel] = (short) Math.round(amplitude * Math.sin(angle));
            }
        }
        return new AudioFrame(samples, channels);
    }
}
