package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.VideoFrame;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes apart an AVI stream as ffmpeg writes it to a pipe: raw pictures and raw sound, without end or index.
final class AviReader {

    private static final int LARGEST_SOUND = 1 << 20;

    private final InputStream stream;
    private final PlayerSettings settings;
    private final FrameBuffer buffer;
    private final byte[] header = new byte[8];
    /// For each stream of the file whether it is sound, in order.
    private final List<Boolean> sounds = new ArrayList<>();

    private byte[] chunk = new byte[8192];
    private short[] samples;
    private int filled;

    AviReader(InputStream stream, PlayerSettings settings, FrameBuffer buffer) {
        this.stream = stream;
        this.settings = settings;
        this.buffer = buffer;
        samples = new short[AudioFrame.LENGTH * settings.channels()];
    }

    /// Reads to the end, or until the buffer is closed.
    void read() throws IOException {
        try {
            boolean wanted = true;
            while (wanted && stream.readNBytes(header, 0, 8) == 8) {
                wanted = readChunk();
            }
        } catch (EOFException e) {
            // The process ended in the middle of a frame; how it ended tells why.
        }
        if (filled > 0) {
            Arrays.fill(samples, filled, samples.length, (short) 0);
            buffer.put(new AudioFrame(samples, settings.channels()));
        }
    }

    /// @return whether more is wanted
    private boolean readChunk() throws IOException {
        int size = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        if (isNumber(header[0]) && isNumber(header[1])) {
            int number = (header[0] - '0') * 10 + header[1] - '0';
            if (number >= sounds.size()) {
                throw new IOException("ffmpeg wrote a frame of an unknown stream");
            }
            return sounds.get(number) ? readSound(size) : readPicture(size);
        }
        switch (new String(header, 0, 4, StandardCharsets.US_ASCII)) {
            case "RIFF" -> stream.skipNBytes(4);
            case "LIST" -> enter(size);
            case "strh" -> {
                var kind = stream.readNBytes(4);
                sounds.add(kind[0] == 'a');
                stream.skipNBytes(size - 4);
            }
            default -> stream.skipNBytes(size + (size & 1));
        }
        return true;
    }

    /// What is in the lists that matter comes as if there were no list.
    private void enter(int size) throws IOException {
        switch (new String(stream.readNBytes(4), StandardCharsets.US_ASCII)) {
            case "hdrl", "strl" -> {}
            case "movi" -> buffer.streams(sounds.contains(true), sounds.contains(false));
            default -> stream.skipNBytes(size - 4 + (size & 1));
        }
    }

    private boolean readPicture(int size) throws IOException {
        if (size == 0) {
            return buffer.putSamePicture();
        }
        int expected = settings.width() * settings.height() * 3 / 2;
        if (size != expected) {
            throw new IOException("ffmpeg wrote a picture of " + size + " bytes in place of " + expected);
        }
        var picture = new byte[size];
        if (stream.readNBytes(picture, 0, size) < size) {
            throw new EOFException();
        }
        stream.skipNBytes(size & 1);
        return buffer.put(new VideoFrame(settings.width(), settings.height(), picture));
    }

    private boolean readSound(int size) throws IOException {
        if (size < 0 || size > LARGEST_SOUND) {
            throw new IOException("ffmpeg wrote " + size + " bytes of sound at once");
        }
        if (chunk.length < size) {
            chunk = new byte[size];
        }
        if (stream.readNBytes(chunk, 0, size) < size) {
            throw new EOFException();
        }
        stream.skipNBytes(size & 1);
        var sound =
                ByteBuffer.wrap(chunk, 0, size).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        while (sound.hasRemaining()) {
            int taken = Math.min(sound.remaining(), samples.length - filled);
            sound.get(samples, filled, taken);
            filled += taken;
            if (filled == samples.length) {
                if (!buffer.put(new AudioFrame(samples, settings.channels()))) {
                    return false;
                }
                samples = new short[samples.length];
                filled = 0;
            }
        }
        return true;
    }

    private static boolean isNumber(byte character) {
        return character >= '0' && character <= '9';
    }
}
