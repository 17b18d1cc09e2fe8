package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.FfmpegExit;
import dev.compere.media.ffmpeg.FfmpegProcess;
import dev.compere.media.ffmpeg.Redaction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Opus in Ogg, encoded by a process of its own. What was encoded is in the file within a second, and stays there
/// when the process is killed.
final class OpusFile implements SoundFile {

    private static final List<String> ARGUMENTS =
            List.of(("-f s16le -ar 48000 -ac 2 -i pipe:0 -c:a libopus -b:a 64k -page_duration 200000"
                            + " -flush_packets 1 -f ogg -y")
                    .split(" "));
    private static final int FRAME = 4;
    private static final int PIECE = AudioFrame.RATE / 10 * FRAME;

    /// An hour of silence takes 20 s of a core.
    private static final Duration LAST_WORK = Duration.ofSeconds(60);

    private static final Duration LAST_BREATH = Duration.ofSeconds(1);
    private static final FfmpegExit STUCK = new FfmpegExit(-1, "ffmpeg takes nothing any more");
    private static final Duration LAST_PAGE = Duration.ofSeconds(10);

    private final Path path;
    private final FfmpegProcess encoder;
    private final EncoderFeed feed;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);
    private boolean closed;

    /// @param path of an empty file
    OpusFile(Ffmpeg ffmpeg, Path path) {
        this.path = path;
        // With its protocol, or a name could be taken for an address.
        var output = Stream.of("file:" + path.toAbsolutePath());
        encoder = ffmpeg.start(Stream.concat(ARGUMENTS.stream(), output).toList(), Redaction.NONE);
        feed = new EncoderFeed(encoder.input(), "opus-" + encoder.pid());
    }

    @Override
    public void write(short[] stereo) throws IOException {
        for (short sample : stereo) {
            piece.putShort(sample);
            if (!piece.hasRemaining()) {
                handOn();
            }
        }
    }

    @Override
    public void silence(long samples) throws IOException {
        handOn();
        put(new EncoderFeed.Piece.Silence(samples * FRAME));
    }

    @Override
    public long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            // Somebody has taken the file away; the encoder goes on writing to what it has open.
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        handOn();
        if (!feed.finish(LAST_WORK)) {
            throw broken();
        }
        closed = true;
        encoder.input().close();
        var exit = awaitEnd(LAST_PAGE);
        if (!exit.ok()) {
            throw failure(exit.problem());
        }
    }

    private void handOn() throws IOException {
        if (piece.position() > 0) {
            var sound = Arrays.copyOf(piece.array(), piece.position());
            piece.clear();
            put(new EncoderFeed.Piece.Sound(sound));
        }
    }

    private void put(EncoderFeed.Piece what) throws IOException {
        if (closed || !feed.put(what)) {
            throw broken();
        }
    }

    /// Its input is not closed first: that would wait for an encoder that takes nothing.
    private IOException broken() {
        closed = true;
        var exit = awaitEnd(LAST_BREATH);
        return failure(exit.ok() ? "ffmpeg ended early" : exit.problem());
    }

    private FfmpegExit awaitEnd(Duration patience) {
        var exit = encoder.exit()
                .completeOnTimeout(STUCK, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        encoder.close();
        return exit;
    }

    private static IOException failure(String problem) {
        return DiskFull.isMeantBy(problem) ? new DiskFull(problem) : new EncoderDied(problem);
    }
}
