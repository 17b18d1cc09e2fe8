package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.FfmpegExit;
import dev.compere.media.ffmpeg.FfmpegProcess;
import dev.compere.media.ffmpeg.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns segments, each a file that begins at zero, into pieces of one MPEG transport stream: the one container whose
/// pieces simply follow each other, and are playable while they come. Nothing is encoded again.
///
/// A process for each segment: one that cannot be read harms no other. It costs some 70 ms of processor time.
final class SegmentRemuxer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SegmentRemuxer.class);

    /// What Telegram may name; ffmpeg is not asked to guess.
    private static final Set<String> CONTAINERS = Set.of("mp4", "mov", "webm", "matroska", "ogg", "mpegts");

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ffmpeg ffmpeg;
    private final Path file;

    SegmentRemuxer(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
        try {
            this.file = Files.createTempFile("compere-segment", "");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be made for segments", e);
        }
    }

    /// @param at where in the transport stream it shall begin
    /// @return empty when nothing can be made of it
    Optional<byte[]> transportStream(Segment segment, Duration at) {
        if (!CONTAINERS.contains(segment.container())) {
            log.warn("a segment is a `{}`, which is not one of {}", segment.container(), CONTAINERS);
            return Optional.empty();
        }
        try {
            // An mp4 must be sought in.
            Files.write(file, segment.media());
        } catch (IOException e) {
            throw new MediaException("segments cannot be written to " + file + ": is the disk full?", e);
        }
        try (var process = ffmpeg.start(arguments(segment, at), Redaction.NONE)) {
            var bytes = process.output().readNBytes(MOST_BYTES);
            var exit = awaitExit(process);
            if (exit.ok() && bytes.length > 0) {
                return Optional.of(bytes);
            }
            log.warn("segment {} cannot be read: {}", segment.timeMs(), exit.problem());
        } catch (IOException e) {
            log.warn("segment {} cannot be read: {}", segment.timeMs(), e.getMessage());
        }
        return Optional.empty();
    }

    private static FfmpegExit awaitExit(FfmpegProcess process) {
        return process.exit()
                .completeOnTimeout(new FfmpegExit(-1, "ffmpeg does not end"), PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private List<String> arguments(Segment segment, Duration at) {
        var offset = String.format(Locale.ROOT, "%d.%03d", at.toSeconds(), at.toMillisPart());
        return List.of(
                "-protocol_whitelist",
                "file",
                "-f",
                segment.container(),
                "-i",
                "file:" + file,
                "-map",
                "0",
                "-c",
                "copy",
                "-output_ts_offset",
                offset,
                "-muxdelay",
                "0",
                "-muxpreload",
                "0",
                "-f",
                "mpegts",
                "pipe:1");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("{} is left behind: {}", file, e.getMessage());
        }
    }
}
