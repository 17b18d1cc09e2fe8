package dev.compere.media.ffmpeg;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One run of ffmpeg. Safe from any thread, except that each stream wants one user.
///
/// What it says on its third stream is always read, so that it cannot block there; the last lines are kept.
public final class FfmpegProcess implements AutoCloseable {

    private static final Duration AFTER_KILLING = Duration.ofSeconds(5);

    private final Process process;
    private final Diagnostics diagnostics;
    private final Thread listening;
    private final CompletableFuture<FfmpegExit> exit;

    FfmpegProcess(Process process, Redaction redaction) {
        this.process = process;
        diagnostics = new Diagnostics(process.getErrorStream(), redaction);
        listening = Thread.ofPlatform().daemon().name("ffmpeg-" + process.pid()).start(diagnostics);
        exit = process.onExit()
                .thenCombine(diagnostics.complete(), (ended, read) -> ended.exitValue())
                .thenApply(code -> FfmpegExit.of(code, diagnostics.complaint()));
    }

    /// What it writes to `pipe:1`. A read ends at the latest when the process does.
    public InputStream output() {
        return process.getInputStream();
    }

    /// What it reads from `pipe:0`, buffered. A write fails at the latest when the process ends.
    public OutputStream input() {
        return process.getOutputStream();
    }

    public long pid() {
        return process.pid();
    }

    /// Done when it has ended and everything it said was read.
    public CompletableFuture<FfmpegExit> exit() {
        return exit.copy();
    }

    /// How long its first input is, as far as it has said so.
    public Optional<Duration> inputLength() {
        return diagnostics.inputLength();
    }

    /// The last lines it said, without secrets: for a log.
    public List<String> lastLines() {
        return diagnostics.lastLines();
    }

    /// Lets it finish: closes its input, waits, and kills it when the time is over.
    ///
    /// @return how it ended
    public FfmpegExit finish(Duration patience) {
        // Whoever hangs in a write holds the stream until the process is gone.
        Thread.ofVirtual().name("ffmpeg-input").start(() -> closeQuietly(process.getOutputStream()));
        await(patience);
        close();
        return exit().completeOnTimeout(
                        FfmpegExit.of(-1, "ffmpeg did not end"), AFTER_KILLING.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Asks it to end in good order, which writes the end of a file; see [#finish] when it reads from its input.
    public void interrupt() {
        process.destroy();
    }

    /// Kills it and does not wait. [#close] is still wanted.
    public void kill() {
        process.destroyForcibly();
    }

    /// Kills it and waits until nothing of it is left, which takes milliseconds.
    @Override
    public void close() {
        process.destroyForcibly();
        await(AFTER_KILLING);
        // Only now: closing a pipe somebody reads from waits for that read, which the process' end has ended.
        closeQuietly(process.getOutputStream());
        closeQuietly(process.getInputStream());
        closeQuietly(process.getErrorStream());
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private void await(Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                listening.join(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A pipe whose other end is gone has nothing left to say.
    private static void closeQuietly(Closeable stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // What was still buffered cannot be written any more; how the process ended tells why.
        }
    }
}
