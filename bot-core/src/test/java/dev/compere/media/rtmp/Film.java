package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import dev.compere.media.TestPicture;
import dev.compere.media.Tone;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files to play with a tone in them, and the number of each second as a picture.
public final class Film {

    private static final int FRAMES_PER_SECOND = 15;

    private Film() {}

    /// @param file a Matroska file
    public static void make(Path file, int hertz, int seconds, int width, int height) throws IOException {
        var pictures = Files.createTempFile(file.getParent(), "pictures", ".yuv");
        var sound = Files.createTempFile(file.getParent(), "sound", ".pcm");
        try (var out = new BufferedOutputStream(Files.newOutputStream(pictures))) {
            for (int i = 0; i < seconds * FRAMES_PER_SECOND; i++) {
                out.write(TestPicture.of(i / FRAMES_PER_SECOND, width, height).i420());
            }
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(sound))) {
            writeTone(out, new Tone(hertz), seconds);
        }
        Programs.run(
                "-f rawvideo -pixel_format yuv420p -framerate " + FRAMES_PER_SECOND,
                "-video_size " + width + "x" + height + " -i " + pictures,
                "-f s16le -ar " + AudioFrame.RATE + " -ac 1 -i " + sound,
                "-c:v ffv1 -c:a pcm_s16le",
                file.toString());
        Files.delete(pictures);
        Files.delete(sound);
    }

    /// A second of a tone, as Telegram serves sound alone.
    public static void oggTone(Path file, int hertz) {
        Programs.run(
                "-f lavfi -i sine=frequency=" + hertz + ":duration=1:sample_rate=48000 -c:a libopus", file.toString());
    }

    private static void writeTone(OutputStream out, Tone tone, int seconds) throws IOException {
        for (int i = 0; i < seconds * 100; i++) {
            var bytes = ByteBuffer.allocate(2 * AudioFrame.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asShortBuffer().put(tone.next().samples());
            out.write(bytes.array());
        }
    }
}
