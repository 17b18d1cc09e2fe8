package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import dev.compere.media.SoundMeter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What is in a recorded file, as ffmpeg reads it.
///
/// @param samples stereo
record RecordedSound(short[] samples) {

    static RecordedSound of(Path file) throws IOException {
        return of(file, Duration.ZERO, Duration.ofDays(1));
    }

    static RecordedSound of(Path file, Duration from, Duration length) throws IOException {
        var process = new ProcessBuilder(
                        "ffmpeg", "-v", "error", "-ss", seconds(from), "-i", "file:" + file, "-t", seconds(length))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.command().addAll(List.of("-f", "s16le", "-ac", "2", "-ar", "48000", "pipe:1"));
        var running = process.start();
        var bytes = running.getInputStream().readAllBytes();
        var samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new RecordedSound(samples);
    }

    long millis() {
        return samples.length / 2 / 48;
    }

    /// How much of the power in this second is at the frequency.
    double purity(double hertz, int fromMillis) {
        return meter(fromMillis, 1000).purity(hertz);
    }

    double hertz(int fromMillis) {
        return meter(fromMillis, 1000).peakHertz();
    }

    /// Root mean square.
    double level(int fromMillis, int millis) {
        double sum = 0;
        for (int i = fromMillis * 96; i < (fromMillis + millis) * 96; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / (millis * 96));
    }

    /// The first moment that is as loud as that.
    double firstMillis(int amplitude) {
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) >= amplitude) {
                return i / 96.0;
            }
        }
        return Double.NaN;
    }

    /// The largest step from a sample to the next of the same channel: large where it clicks.
    int steepest() {
        int steepest = 0;
        for (int i = 2; i < samples.length; i++) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 2]));
        }
        return steepest;
    }

    int peak() {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private SoundMeter meter(int fromMillis, int millis) {
        var meter = new SoundMeter(0, millis / 1000);
        for (int at = fromMillis * 96; at < (fromMillis + millis) * 96; at += 2 * AudioFrame.LENGTH) {
            meter.hear(new AudioFrame(Arrays.copyOfRange(samples, at, at + 2 * AudioFrame.LENGTH), 2));
        }
        return meter;
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
