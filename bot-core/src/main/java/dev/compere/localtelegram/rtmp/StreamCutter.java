package dev.compere.localtelegram.rtmp;

import dev.compere.localtelegram.world.RtmpStream;
import dev.compere.localtelegram.world.StreamSegment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Cuts one published stream into segments of a second, encoded anew so that each can be played by itself, and
/// publishes them in the world until the stream ends.
final class StreamCutter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StreamCutter.class);
    private static final long SECOND_MS = 1000;

    private final Path folder;
    private final Process ffmpeg;
    private final RtmpStream stream;
    private final InstantSource clock;
    private final Thread reading;

    private StreamCutter(Path folder, Process ffmpeg, RtmpStream stream, InstantSource clock) {
        this.folder = folder;
        this.ffmpeg = ffmpeg;
        this.stream = stream;
        this.clock = clock;
        this.reading = Thread.ofVirtual().name("rtmp-segments").unstarted(this::read);
    }

    static StreamCutter start(String url, RtmpStream stream, InstantSource clock) {
        var folder = Folders.create("compere-segments");
        try {
            var cutter = new StreamCutter(folder, cut(url, folder), stream, clock);
            cutter.reading.start();
            return cutter;
        } catch (IOException e) {
            Folders.delete(folder);
            throw new UncheckedIOException("ffmpeg cannot be started", e);
        }
    }

    private static Process cut(String url, Path folder) throws IOException {
        var command = List.of(
                Programs.require("ffmpeg", "ffmpeg").toString(),
                "-v",
                "error",
                "-nostdin",
                // On a busy machine the first picture may come seconds after the first sound.
                "-analyzeduration",
                "5000000",
                "-i",
                url,
                "-map",
                "0:v:0?",
                "-map",
                "0:a:0?",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-tune",
                "zerolatency",
                "-pix_fmt",
                "yuv420p",
                "-force_key_frames",
                "expr:gte(t,n_forced)",
                // A publisher's sound may begin seconds after the picture, and each segment has both.
                "-af",
                "aresample=async=1:first_pts=0",
                "-c:a",
                "libopus",
                "-b:a",
                "96k",
                "-ar",
                "48000",
                "-f",
                "segment",
                "-segment_time",
                "1",
                "-segment_format",
                "mp4",
                "-reset_timestamps",
                "1",
                "-segment_list",
                "pipe:1",
                "-segment_list_type",
                "flat",
                folder.resolve("%d.mp4").toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    boolean ended() {
        return !reading.isAlive();
    }

    /// ffmpeg names each file when it is complete.
    private void read() {
        long timeMs = 0;
        try (var names = new BufferedReader(ffmpeg.inputReader(StandardCharsets.UTF_8))) {
            for (var name = names.readLine(); name != null; name = names.readLine()) {
                var file = folder.resolve(name);
                var mp4 = Files.readAllBytes(file);
                var sound = sound(file);
                Files.delete(file);
                long now = clock.millis() / SECOND_MS * SECOND_MS;
                timeMs = timeMs == 0 ? now - SECOND_MS : timeMs + SECOND_MS;
                stream.publishes(new StreamSegment(timeMs, sound, UnifiedSegment.of(mp4)));
            }
        } catch (IOException | UncheckedIOException e) {
            log.debug("the stream has ended: {}", e.getMessage());
        } finally {
            stream.stops();
            ffmpeg.destroyForcibly();
            Folders.delete(folder);
        }
    }

    private static byte[] sound(Path mp4) throws IOException {
        var command = List.of(
                Programs.require("ffmpeg", "ffmpeg").toString(),
                "-v",
                "error",
                "-nostdin",
                "-i",
                mp4.toString(),
                "-vn",
                "-c",
                "copy",
                "-f",
                "ogg",
                "pipe:1");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.getInputStream().readAllBytes();
    }

    /// Waits until nothing of the stream is left.
    @Override
    public void close() {
        ffmpeg.destroyForcibly();
        try {
            reading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
