package dev.compere.call;

import dev.compere.media.AudioFrame;
import dev.compere.media.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Files with a tone in them, to be played.
final class Clips {

    private Clips() {}

    static Path tone(Path file, int hertz, int seconds) throws IOException {
        var tone = new Tone(hertz);
        var bytes = ByteBuffer.allocate(AudioFrame.RATE * seconds * 2).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            for (short sample : tone.next().samples()) {
                bytes.putShort(sample);
            }
        }
        var format = new AudioFormat(AudioFrame.RATE, 16, 1, true, false);
        var sound =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, (long) AudioFrame.RATE * seconds);
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
