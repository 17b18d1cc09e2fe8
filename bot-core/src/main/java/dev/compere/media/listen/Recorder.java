package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Records what is heard, from its start until it is stopped or ends by itself. Safe from any thread.
///
/// A file is as long as the time it took, and everybody is in it when he spoke: frames are placed by their time,
/// gaps are silence. One thread of its own does the work; nobody who brings a frame waits for it. Whatever breaks
/// ends the recording at the most, and keeps what was written.
public final class Recorder implements AutoCloseable {

    /// Eight seconds of five speakers.
    private static final int QUEUED = 4096;

    /// The encoder of a late speaker may have hours of silence to encode.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final BlockingQueue<RecordingWork.Heard> queue;
    private final AtomicLong dropped;
    private final RecordingWork work;
    private final Path sidecar;

    private Recorder(BlockingQueue<RecordingWork.Heard> queue, AtomicLong dropped, RecordingWork work, Path sidecar) {
        this.sidecar = sidecar;
        this.queue = queue;
        this.dropped = dropped;
        this.work = work;
    }

    /// Begins at once.
    ///
    /// @param clock for what is told of the recording; how long it is comes from [System#nanoTime]
    /// @throws MediaException when nothing can be written there, or the encoder does not start
    public static Recorder start(Ffmpeg ffmpeg, RecordingPlan plan, RecordingListener listener, InstantSource clock) {
        var guarded = new GuardedListener(listener);
        var queue = new ArrayBlockingQueue<RecordingWork.Heard>(QUEUED);
        var dropped = new AtomicLong();
        long zero = System.nanoTime();
        try {
            Files.createDirectories(plan.folder());
            var files = new SoundFiles(ffmpeg, plan);
            var recording = new Recording(files, plan, guarded, clock.instant(), zero, dropped);
            recording.writeSidecar(zero, "");
            var limits = RecordingLimits.of(plan);
            var work = new RecordingWork(recording, limits, guarded, files.sidecar(), queue, zero);
            Thread.ofPlatform().daemon().name("recorder").start(work);
            return new Recorder(queue, dropped, work, files.sidecar());
        } catch (IOException e) {
            throw new MediaException(
                    "cannot record into " + plan.folder() + ": " + e + "; let the bot write there and make room", e);
        }
    }

    /// Takes a frame and returns at once. Frames that the machine cannot keep up with are dropped and counted.
    ///
    /// @param source as Telegram numbers it; each has a track of its own
    /// @param speaker the name for people; that of the first frame names his file
    /// @param nanos when it was heard, by [System#nanoTime]
    public void heard(int source, String speaker, AudioFrame frame, long nanos) {
        if (!work.result().isDone() && !queue.offer(new RecordingWork.Heard(source, speaker, frame, nanos))) {
            dropped.incrementAndGet();
        }
    }

    /// Ends it if it has not ended, and waits until the files are whole. Repeated, it says the same.
    public RecordingResult stop() {
        work.stop(System.nanoTime());
        return work.result()
                .copy()
                .completeOnTimeout(stuck(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private RecordingResult stuck() {
        var problem = "the disk or the encoder takes nothing any more; what was written is there";
        return new RecordingResult(List.of(), sidecar, Duration.ZERO, 0, dropped.get(), RecordingEnd.FAILED, problem);
    }

    @Override
    public void close() {
        stop();
    }
}
