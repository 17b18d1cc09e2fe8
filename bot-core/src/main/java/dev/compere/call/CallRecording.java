package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.LocalRecordingEnded;
import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.listen.Recorder;
import dev.compere.media.listen.RecordingListener;
import dev.compere.media.listen.RecordingPlan;
import dev.compere.media.listen.RecordingProgress;
import dev.compere.media.listen.RecordingResult;
import dev.compere.media.rtmp.ReaderStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The recording that the bot makes of a call, one at a time; it goes on while the bot joins again. Records what is
/// heard, or the stream of a call that comes in segments. Safe from any thread.
final class CallRecording implements RecordingListener, StreamRecording.Owner, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CallRecording.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final CallRoom room;
    private final CallContext context;
    private final MediaKit kit;
    private final AudioSources sources;
    private final Consumer<CallEvent> tell;
    private final Consumer<String> joinMissing;
    private Optional<Recorder> recorder = Optional.empty();
    private Optional<StreamRecording> stream = Optional.empty();
    private Optional<RecordingProgress> progress = Optional.empty();
    private boolean running;

    /// @param tell told the end
    /// @param joinMissing told why another join is due; must not wait
    CallRecording(
            CallRoom room,
            CallContext context,
            AudioSources sources,
            Consumer<CallEvent> tell,
            Consumer<String> joinMissing) {
        this.room = room;
        this.context = context;
        this.kit = context.media();
        this.sources = sources;
        this.tell = tell;
        this.joinMissing = joinMissing;
    }

    /// @param inSegments how the call comes
    /// @return false when there is a recording already
    /// @throws MediaException when nothing can be recorded, with what to do
    synchronized boolean start(String name, boolean perSpeaker, boolean inSegments) {
        if (running) {
            return false;
        }
        if (inSegments && perSpeaker) {
            throw new MediaException(
                    "this call is heard in segments, all speakers in one: record it without perSpeaker");
        }
        var settings = kit.settings();
        var plan = new RecordingPlan(
                settings.recordings(), name, settings.format(), perSpeaker, settings.mostBytes(), settings.longest());
        if (inSegments) {
            stream = Optional.of(streamed(plan));
        } else {
            recorder = Optional.of(Recorder.start(kit.ffmpeg(), plan, this, room::now));
        }
        running = true;
        return true;
    }

    /// Segments with pictures in them are those of an external program; others have the sound alone.
    private StreamRecording streamed(RecordingPlan plan) {
        var call = room.groupCall();
        var source = new CallSegments(context.telegram(), call.id());
        return StreamRecording.start(kit, source, !call.isRtmpStream(), plan, context.clock(), this);
    }

    /// The bot has joined, perhaps again.
    void joined() {
        stream().ifPresent(StreamRecording::rejoined);
    }

    /// How a stream is read; empty when none is recorded.
    Optional<ReaderStatus> reading() {
        return stream().map(StreamRecording::status);
    }

    private synchronized Optional<StreamRecording> stream() {
        return stream;
    }

    /// Ends it; that it is written is told later.
    ///
    /// @return false when there is none
    boolean stop() {
        return end().isPresent();
    }

    /// Must not block: on a thread of the media engine.
    void heard(int source, AudioFrame frame) {
        Optional<Recorder> recording;
        synchronized (this) {
            recording = recorder;
        }
        recording.ifPresent(running -> running.heard(source, nameOf(source), frame, System.nanoTime()));
    }

    /// How far it is, for people; empty without one.
    synchronized Optional<String> progress() {
        if (stream.isPresent()) {
            return stream.map(StreamRecording::line);
        }
        return running ? Optional.of(progress.map(RecordingProgress::line).orElse("begun")) : Optional.empty();
    }

    @Override
    public synchronized void progress(RecordingProgress now) {
        progress = Optional.of(now);
        log.info("{} is recorded: {}", room.key(), now.line());
    }

    @Override
    public void continued(Path next, String problem) {
        log.warn("the recording of {} goes on in {}: {}", room.key(), next.getFileName(), problem);
    }

    @Override
    public void ended(RecordingResult result) {
        var files = result.files().stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        ended(files, result.length(), result.reason());
    }

    @Override
    public void joinMissing(String reason) {
        joinMissing.accept(reason);
    }

    @Override
    public void ended(String files, Duration length, String reason) {
        synchronized (this) {
            running = false;
            recorder = Optional.empty();
            stream = Optional.empty();
            progress = Optional.empty();
        }
        tell.accept(new LocalRecordingEnded(room.key(), room.now(), files, length, reason));
    }

    /// Waits, but not for long: what takes longer is written all the same.
    @Override
    public void close() {
        try {
            var ending = end();
            if (ending.isPresent() && !ending.get().join(LONGEST_END)) {
                log.warn("the recording of {} is still being written", room.key());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Thread> end() {
        return stream.<Runnable>map(ending -> ending::stop)
                .or(() -> recorder.map(ending -> ending::stop))
                .map(ending -> Thread.ofVirtual().name("end-recording").start(ending));
    }

    private String nameOf(int source) {
        return sources.owner(source).map(room::nameOf).orElse("unknown");
    }
}
