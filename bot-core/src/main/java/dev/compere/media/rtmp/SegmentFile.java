package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.FfmpegExit;
import dev.compere.media.ffmpeg.Redaction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Writes a stream to one file that plays from its start to its end. While it grows it is a `.part.ts` beside the file,
/// which can be played, too, and is what remains of a bot that was killed; at the end it becomes the wanted format, by
/// the name's ending: `.mkv`, `.mp4`, `.ogg` for sound alone, `.ts`.
public final class SegmentFile implements SegmentSink {

    private static final Duration MOST_TIME = Duration.ofMinutes(10);

    private final Ffmpeg ffmpeg;
    private final Path file;
    private final Path part;
    private final SegmentStream stream;
    private boolean closed;

    /// @param file must not exist
    /// @throws MediaException when it exists or cannot be written
    public SegmentFile(Ffmpeg ffmpeg, Path file) {
        if (Files.exists(file)) {
            throw new MediaException(file + " exists and is not written over");
        }
        this.ffmpeg = ffmpeg;
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part.ts");
        try {
            this.stream = new SegmentStream(ffmpeg, new BufferedOutputStream(Files.newOutputStream(part)));
        } catch (IOException e) {
            throw new MediaException("cannot write " + part + ": is there such a folder?", e);
        }
    }

    @Override
    public boolean accept(Segment segment) {
        return stream.accept(segment);
    }

    /// How much was written.
    public Duration length() {
        return stream.length();
    }

    /// @throws MediaException when the file cannot be made of its parts, which then remain
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        stream.close();
        try {
            if (stream.length().isPositive()) {
                convert();
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new MediaException(part + " cannot be made " + file, e);
        }
    }

    private void convert() throws IOException {
        if (file.toString().endsWith(".ts")) {
            Files.move(part, file);
            return;
        }
        var arguments = List.of(
                "-protocol_whitelist",
                "file",
                // A stream may begin with sound alone; its pictures are looked for a while.
                "-analyzeduration",
                "30000000",
                "-probesize",
                "50000000",
                "-f",
                "mpegts",
                "-i",
                "file:" + part.toAbsolutePath(),
                "-map",
                "0",
                "-c",
                "copy",
                "-n",
                "file:" + file.toAbsolutePath());
        try (var process = ffmpeg.start(arguments, Redaction.NONE)) {
            var exit = process.exit()
                    .completeOnTimeout(new FfmpegExit(-1, "it took too long"), MOST_TIME.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (!exit.ok()) {
                Files.deleteIfExists(file);
                throw new MediaException(part + " cannot be made " + file + ": " + exit.problem());
            }
        }
    }
}
