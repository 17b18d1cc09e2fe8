package dev.compere.call;

import dev.compere.media.MediaException;
import dev.compere.media.listen.RecordingEnd;
import dev.compere.media.listen.RecordingPlan;
import dev.compere.media.rtmp.ReaderSettings;
import dev.compere.media.rtmp.ReaderStatus;
import dev.compere.media.rtmp.Segment;
import dev.compere.media.rtmp.SegmentFile;
import dev.compere.media.rtmp.SegmentListener;
import dev.compere.media.rtmp.SegmentReader;
import dev.compere.media.rtmp.SegmentSink;
import dev.compere.media.rtmp.SegmentSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A recording of a call that comes in segments, from its start until it is stopped or ends by itself: what was
/// published, as it was encoded. Where the stream has a gap the recording closes up. Safe from any thread.
final class StreamRecording {

    private static final Logger log = LoggerFactory.getLogger(StreamRecording.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Path path;
    private final SegmentFile file;
    private final RecordingPlan plan;
    private final Owner owner;
    private final CompletableFuture<SegmentReader> reader = new CompletableFuture<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Duration length = Duration.ZERO;
    private volatile long bytes;

    private StreamRecording(Path path, SegmentFile file, RecordingPlan plan, Owner owner) {
        this.path = path;
        this.file = file;
        this.plan = plan;
        this.owner = owner;
    }

    /// Who wants it. Told on the recording's threads.
    interface Owner {

        /// Telegram does not know the bot as joined any more; the recording goes on after [#rejoined].
        void joinMissing(String reason);

        /// Once.
        ///
        /// @param file its name, or empty when there was nothing to record
        void ended(String file, Duration length, String reason);
    }

    /// @param soundOnly whether to record no pictures
    /// @throws MediaException when nothing can be written there
    static StreamRecording start(
            MediaKit kit,
            SegmentSource source,
            boolean soundOnly,
            RecordingPlan plan,
            InstantSource clock,
            Owner owner) {
        var path = StreamFiles.free(plan, soundOnly ? "ogg" : "mkv");
        var recording = new StreamRecording(path, new SegmentFile(kit.ffmpeg(), path), plan, owner);
        var settings = soundOnly ? ReaderSettings.USUAL.withSoundOnly() : ReaderSettings.USUAL;
        recording.reader.complete(
                SegmentReader.start(source, recording.new Sink(), recording.new Ears(), settings, clock));
        return recording;
    }

    /// The bot is in the call again.
    void rejoined() {
        reader.join().rejoined();
    }

    ReaderStatus status() {
        return reader.join().status();
    }

    /// How far it is, for people.
    String line() {
        var now = status();
        var line = "%d:%02d, %.1f MB".formatted(length.toMinutes(), length.toSecondsPart(), bytes / 1e6);
        if (now.nextMs() == 0) {
            return line + ", nobody publishes";
        }
        return line
                + ", %.1f s behind".formatted(now.lag().toMillis() / 1e3)
                + (now.resyncs() == 0 ? "" : ", place lost " + now.resyncs() + " times")
                + (now.unreadable() == 0 ? "" : ", " + now.unreadable() + " segments unreadable");
    }

    /// Ends it, and waits until the file is whole.
    void stop() {
        end(RecordingEnd.STOPPED, "");
        ended.join();
    }

    private void end(RecordingEnd why, String problem) {
        if (ending.compareAndSet(false, true)) {
            Thread.ofVirtual().name("end-recording").start(() -> finish(why, problem));
        }
    }

    private void finish(RecordingEnd why, String problem) {
        var reason = problem.isEmpty() ? why.reason() : why.reason() + ": " + problem;
        var name = length.isZero() ? "" : path.getFileName().toString();
        try {
            reader.join().close();
        } catch (MediaException e) {
            // What was read is kept, as it came.
            reason = RecordingEnd.of(e.getMessage()).reason() + ": " + e.getMessage();
            name = StreamFiles.part(path).getFileName().toString();
        } finally {
            owner.ended(name, length, reason);
            ended.complete(null);
        }
    }

    private final class Sink implements SegmentSink {

        private Duration told = Duration.ZERO;

        @Override
        public boolean accept(Segment segment) {
            if (ending.get()) {
                return true;
            }
            boolean readable = file.accept(segment);
            if (readable) {
                length = file.length();
                bytes += segment.media().length;
            }
            if (length.compareTo(plan.longest()) >= 0) {
                end(RecordingEnd.LONGEST, "");
            } else if (bytes + segment.media().length > plan.mostBytes()) {
                end(RecordingEnd.MOST_BYTES, "");
            } else if (length.minus(told).compareTo(BETWEEN_LINES) >= 0) {
                told = length;
                log.info("{} is recorded: {}", path.getFileName(), line());
            }
            return readable;
        }

        @Override
        public void close() {
            file.close();
        }
    }

    private final class Ears implements SegmentListener {

        @Override
        public void joinMissing(String reason) {
            owner.joinMissing(reason);
        }

        @Override
        public void resynced(String reason) {
            log.warn("{} lost its place in the stream: {}", path.getFileName(), reason);
        }

        @Override
        public void failed(String reason) {
            end(RecordingEnd.of(String.valueOf(reason)), reason);
        }
    }
}
