package dev.compere.media.player;

import dev.compere.media.MediaException;
import dev.compere.media.MediaSource;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.ffmpeg.FfmpegInput;
import dev.compere.media.ffmpeg.FfmpegProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One ffmpeg that reads a source from a position on, and the thread that empties its pipe into a buffer.
/// That thread owns the process and outlives it.
final class Decoder implements Runnable {

    private static final long ENDING_SECONDS = 5;

    private final Ffmpeg ffmpeg;
    private final MediaSource source;
    private final Duration from;
    private final PlayerSettings settings;
    private final FrameBuffer buffer;
    private final Semaphore permits;
    private FfmpegProcess process;
    private boolean closed;

    Decoder(
            Ffmpeg ffmpeg,
            MediaSource source,
            Duration from,
            PlayerSettings settings,
            FrameBuffer buffer,
            Semaphore permits) {
        this.ffmpeg = ffmpeg;
        this.source = source;
        this.from = from;
        this.settings = settings;
        this.buffer = buffer;
        this.permits = permits;
    }

    FrameBuffer buffer() {
        return buffer;
    }

    /// How long the source is, as far as known.
    synchronized Optional<Duration> length() {
        return process == null ? Optional.empty() : process.inputLength();
    }

    /// Ends it; what that takes happens on its own thread.
    synchronized void close() {
        closed = true;
        buffer.close();
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public void run() {
        try {
            if (permitted()) {
                try {
                    buffer.end(decode());
                } finally {
                    permits.release();
                }
            }
        } catch (MediaException | IOException e) {
            buffer.end(e.getMessage());
        } catch (InterruptedException e) {
            buffer.end("decoding was interrupted");
        }
    }

    private boolean permitted() throws InterruptedException {
        while (!isClosed()) {
            if (permits.tryAcquire(50, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /// @return the problem, or empty
    private String decode() throws IOException, InterruptedException {
        var input = FfmpegInput.of(source);
        var arguments = new ArrayList<>(input.arguments(from));
        arguments.addAll(Decoders.output(settings));
        try (var running = ffmpeg.start(arguments, input.redaction())) {
            synchronized (this) {
                process = running;
                if (closed) {
                    return "";
                }
            }
            new AviReader(running.output(), settings, buffer).read();
            var exit = running.exit().get(ENDING_SECONDS, TimeUnit.SECONDS);
            if (!exit.ok()) {
                return exit.problem();
            }
            return buffer.isBlank() && from.isZero() ? "there is nothing to hear or see in it" : "";
        } catch (ExecutionException | TimeoutException e) {
            return "ffmpeg wrote everything and did not end";
        }
    }
}
