package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the thread of a [Recorder] does: takes frames from the queue, keeps the limits, reports, and ends.
final class RecordingWork implements Runnable {

    record Heard(int source, String speaker, AudioFrame frame, long nanos) {}

    private static final Logger log = LoggerFactory.getLogger(Recorder.class);
    private static final long STEP = Duration.ofMillis(100).toNanos();
    private static final long REPORT = Duration.ofSeconds(10).toNanos();

    private final Recording recording;
    private final RecordingLimits limits;
    private final RecordingListener listener;
    private final Path sidecar;
    private final BlockingQueue<Heard> queue;
    private final CompletableFuture<RecordingResult> result = new CompletableFuture<>();
    private volatile boolean stopping;
    private volatile long stopAt;
    private long now;
    private long nextStep;
    private long nextReport;

    /// @param zero when the recording began
    RecordingWork(
            Recording recording,
            RecordingLimits limits,
            RecordingListener listener,
            Path sidecar,
            BlockingQueue<Heard> queue,
            long zero) {
        this.recording = recording;
        this.limits = limits;
        this.listener = listener;
        this.sidecar = sidecar;
        this.queue = queue;
        now = zero;
        nextStep = zero;
        nextReport = zero + REPORT;
    }

    /// Done when everything is written.
    CompletableFuture<RecordingResult> result() {
        return result;
    }

    /// What was heard before this moment is still recorded.
    void stop(long nanos) {
        stopAt = nanos;
        stopping = true;
    }

    @Override
    public void run() {
        RecordingEnd end;
        var problem = "";
        try {
            end = record();
        } catch (DiskFull e) {
            end = RecordingEnd.DISK_FULL;
            problem = e.getMessage();
        } catch (IOException e) {
            end = RecordingEnd.FAILED;
            problem = e.getMessage();
        } catch (RuntimeException e) {
            log.error("the recording cannot go on", e);
            end = RecordingEnd.FAILED;
            problem = e.toString();
        }
        finish(end, problem);
    }

    private RecordingEnd record() throws IOException {
        var end = Optional.<RecordingEnd>empty();
        while (end.isEmpty()) {
            end = take(next());
        }
        return end.orElseThrow();
    }

    private Optional<RecordingEnd> take(Optional<Heard> heard) throws IOException {
        long at = heard.map(Heard::nanos).orElseGet(System::nanoTime);
        if (stopping && (heard.isEmpty() || at - stopAt > 0)) {
            now = stopAt;
            return Optional.of(RecordingEnd.STOPPED);
        }
        now = Math.max(now, at);
        if (heard.isPresent()) {
            var frame = heard.orElseThrow();
            recording.heard(frame.source(), frame.speaker(), frame.frame(), at);
        }
        return now - nextStep < 0 ? Optional.empty() : step();
    }

    private Optional<RecordingEnd> step() throws IOException {
        nextStep = now + STEP;
        recording.advance(now);
        if (now - nextReport >= 0) {
            nextReport += REPORT;
            recording.writeSidecar(now, "");
            listener.progress(recording.progress(now));
        }
        var length = recording.length(now);
        var end = limits.reached(length, recording.bytes(), recording.parts().size());
        if (end.isPresent() && length.compareTo(limits.longest()) > 0) {
            now -= length.minus(limits.longest()).toNanos();
        }
        return end;
    }

    private void finish(RecordingEnd end, String problem) {
        var ended = end;
        var problems = finishFiles();
        var first =
                problem.isEmpty() && !problems.isEmpty() ? problems.getFirst().getMessage() : problem;
        if (problems.stream().anyMatch(DiskFull.class::isInstance)) {
            ended = RecordingEnd.DISK_FULL;
        }
        try {
            recording.writeSidecar(now, ended.reason());
        } catch (IOException e) {
            // On a full disk the last one written stays, which is at most ten seconds old.
            first = first.isEmpty() ? "who spoke when is not complete: " + e.getMessage() : first;
        }
        var last = recording.progress(now);
        var files = recording.parts().stream().map(RecordedPart::path).toList();
        var left = new RecordingResult(files, sidecar, last.length(), last.bytes(), last.dropped(), ended, first);
        listener.ended(left);
        result.complete(left);
    }

    /// Whatever breaks, whoever waits for the result gets it.
    private List<IOException> finishFiles() {
        try {
            return recording.finish(now);
        } catch (RuntimeException e) {
            log.error("the recording cannot be ended well", e);
            return List.of(new IOException(e.toString(), e));
        }
    }

    private Optional<Heard> next() {
        try {
            return Optional.ofNullable(queue.poll(STEP, TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            // Nobody has this thread to interrupt; to stop is the answer that loses nothing.
            stop(System.nanoTime());
            return Optional.empty();
        }
    }
}
