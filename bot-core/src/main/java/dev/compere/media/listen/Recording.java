package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// A recording at work: sorts frames into tracks, tracks into files, and writes what is half a second old. It has no
/// clock and no thread; used by one thread.
final class Recording {

    /// How late a frame may be processed and still find its place.
    private static final long DELAY = AudioFrame.RATE / 2;

    /// For each speaker's own file there may be a process.
    private static final int MOST_FILES = 32;

    private static final int MOST_SOURCES = 256;

    /// Who was not heard for a minute has left; his own file ends.
    private static final long LEFT = 60L * AudioFrame.RATE;

    private record Track(SourceTrack sound, RecordedFile file) {}

    private final RecordingPlan plan;
    private final RecordingListener listener;
    private final SoundFiles files;
    private final Instant started;
    private final long zero;
    private final SpeakerLog log;
    private final Map<Integer, Track> tracks = new HashMap<>();
    private final List<RecordedFile> open = new ArrayList<>();
    private final AtomicLong dropped;
    private final List<RecordedPart> endedParts = new ArrayList<>();
    private long endedBytes;

    /// @param started by the clock on the wall
    /// @param zero the same moment on the clock of the frames
    /// @param dropped counts frames that are not recorded
    Recording(
            SoundFiles files,
            RecordingPlan plan,
            RecordingListener listener,
            Instant started,
            long zero,
            AtomicLong dropped)
            throws IOException {
        this.files = files;
        this.plan = plan;
        this.listener = listener;
        this.started = started;
        this.zero = zero;
        this.dropped = dropped;
        log = new SpeakerLog(zero);
        if (!plan.perSpeaker()) {
            open.add(newFile(Optional.empty()));
        }
    }

    void heard(int source, String speaker, AudioFrame frame, long nanos) throws IOException {
        log.heard(source, speaker, frame, nanos);
        var track = tracks.get(source);
        if (track == null) {
            if (isSilent(frame)) {
                // Who only listens gets no file.
                return;
            }
            track = newTrack(source, speaker, position(nanos)).orElse(null);
        }
        if (track == null || !track.sound().hear(frame, position(nanos))) {
            dropped.incrementAndGet();
        }
    }

    /// Writes what is old enough, and closes the files of those who left.
    void advance(long nanos) throws IOException {
        log.tick(nanos);
        long position = position(nanos);
        for (var file : open) {
            file.advance(position - DELAY);
        }
        var left = tracks.entrySet().stream()
                .filter(track -> position - track.getValue().sound().lastDue() > LEFT)
                .map(Map.Entry::getKey)
                .toList();
        for (int source : left) {
            end(tracks.remove(source), position - DELAY);
        }
    }

    /// Writes the rest, ends every file at this moment, and makes whole what can be made whole.
    ///
    /// @return what went wrong
    List<IOException> finish(long nanos) {
        var problems = new ArrayList<IOException>();
        for (var file : open) {
            try (file) {
                file.finish(position(nanos));
            } catch (IOException e) {
                problems.add(e);
            }
        }
        return problems;
    }

    void writeSidecar(long nanos, String ended) throws IOException {
        if (!ended.isEmpty()) {
            log.finish();
        }
        Sidecar.of(started, length(nanos).toMillis(), ended, parts(), log.upTo(nanos))
                .write(files.sidecar());
    }

    RecordingProgress progress(long nanos) {
        return new RecordingProgress(length(nanos), bytes(), log.speakers(), dropped.get());
    }

    List<RecordedPart> parts() {
        return Stream.concat(endedParts.stream(), open.stream().flatMap(file -> file.parts().stream()))
                .toList();
    }

    long bytes() {
        return endedBytes + open.stream().mapToLong(RecordedFile::bytes).sum();
    }

    Duration length(long nanos) {
        return Duration.ofNanos(nanos - zero);
    }

    private Optional<Track> newTrack(int source, String speaker, long position) throws IOException {
        if (tracks.size() >= MOST_SOURCES || (plan.perSpeaker() && open.size() >= MOST_FILES)) {
            return Optional.empty();
        }
        if (plan.perSpeaker()) {
            open.add(newFile(Optional.of(new RecordedPart.Speaker(source, speaker))));
        }
        var file = open.getLast();
        // His own file begins with the silence before his first word.
        file.advance(position - DELAY);
        var track = new Track(file.newTrack(), file);
        tracks.put(source, track);
        return Optional.of(track);
    }

    private RecordedFile newFile(Optional<RecordedPart.Speaker> speaker) throws IOException {
        return new RecordedFile(files, speaker, (next, problem) -> listener.continued(next.path(), problem));
    }

    private void end(Track track, long position) throws IOException {
        track.file().drop(track.sound());
        if (plan.perSpeaker()) {
            track.file().finish(position);
            open.remove(track.file());
            endedParts.addAll(track.file().parts());
            endedBytes += track.file().bytes();
        }
    }

    private static boolean isSilent(AudioFrame frame) {
        for (short sample : frame.samples()) {
            if (sample != 0) {
                return false;
            }
        }
        return true;
    }

    /// In samples since the beginning.
    private long position(long nanos) {
        return (nanos - zero) * (AudioFrame.RATE / 1000) / 1_000_000;
    }
}
