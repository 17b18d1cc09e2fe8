package dev.compere.media.listen;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.compere.media.AudioFrame;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// 16 bit stereo PCM in a RIFF file. The sizes in its header are brought up to date each second: a crash costs no
/// more than that. Silence takes no room on disks that can leave holes.
final class WavFile implements SoundFile {

    private static final int HEADER = 44;
    private static final int FRAME = 4;
    private static final int SECOND = AudioFrame.RATE * FRAME;

    /// A second before its 32 bit sizes would overflow.
    static final long LONGEST = ((1L << 32) - HEADER - SECOND) / SECOND;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(SECOND).order(ByteOrder.LITTLE_ENDIAN);
    private long written = HEADER;

    /// @param path of an empty file
    WavFile(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.WRITE);
        try {
            writeHeader();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void write(short[] stereo) throws IOException {
        for (short sample : stereo) {
            buffer.putShort(sample);
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    @Override
    public void silence(long samples) throws IOException {
        flush();
        written += samples * FRAME;
        // The last one is written: it makes the file so long.
        writeFully(ByteBuffer.allocate(FRAME), written - FRAME);
        writeHeader();
    }

    @Override
    public long bytes() {
        return written + buffer.position();
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        try {
            writeFully(buffer, written);
        } finally {
            // On a full disk: what did go in is kept, the rest is given up.
            written += buffer.position() - buffer.position() % FRAME;
            buffer.clear();
            writeHeader();
        }
    }

    private void writeHeader() throws IOException {
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(US_ASCII)).putInt((int) (written - 8)).put("WAVE".getBytes(US_ASCII));
        header.put("fmt ".getBytes(US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 2);
        header.putInt(AudioFrame.RATE).putInt(SECOND).putShort((short) FRAME).putShort((short) 16);
        header.put("data".getBytes(US_ASCII)).putInt((int) (written - HEADER));
        writeFully(header.flip(), 0);
    }

    private void writeFully(ByteBuffer bytes, long at) throws IOException {
        long position = at;
        try {
            while (bytes.hasRemaining()) {
                position += channel.write(bytes, position);
            }
        } catch (IOException e) {
            throw DiskFull.orAsIs(e);
        }
    }
}
