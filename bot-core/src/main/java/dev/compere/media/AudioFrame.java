package dev.compere.media;

/// Ten milliseconds of sound, 48,000 samples a second.
///
/// @param samples 16 bit, the channels interleaved; not changed after it was handed on
/// @param channels 1 or 2
public record AudioFrame(short[] samples, int channels) {

    public static final int RATE = 48_000;

    /// Samples of one channel.
    public static final int LENGTH = RATE / 100;

    public static final int MILLIS = 10;

    public static final long NANOS = 10_000_000;

    public AudioFrame {
        if (channels < 1 || channels > 2 || samples.length != LENGTH * channels) {
            throw new IllegalArgumentException(
                    "10 ms of " + channels + " channels are not " + samples.length + " samples");
        }
    }
}
