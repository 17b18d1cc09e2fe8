package dev.compere.media.listen;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The sound of one file, from the tracks in it to the disk. When its encoder dies, the next part begins where that
/// left off. Used by one thread.
final class RecordedFile implements Closeable {

    private static final int MOST_PARTS = 100;
    private static final int SAMPLES_OF_A_MILLISECOND = 48;

    private final SoundFiles files;
    private final Optional<RecordedPart.Speaker> speaker;
    private final BiConsumer<RecordedPart, String> continued;
    private final Timeline timeline = new Timeline();
    private final Limiter limiter = new Limiter();
    private final Set<SourceTrack> tracks = new HashSet<>();
    private final List<RecordedPart> parts = new ArrayList<>();
    private SoundFile file;
    private long bytesBefore;

    /// @param continued hears of each further part, and why there had to be one
    RecordedFile(SoundFiles files, Optional<RecordedPart.Speaker> speaker, BiConsumer<RecordedPart, String> continued)
            throws IOException {
        this.files = files;
        this.speaker = speaker;
        this.continued = continued;
        file = begin(0);
    }

    SourceTrack newTrack() {
        var track = new SourceTrack(timeline);
        tracks.add(track);
        return track;
    }

    void drop(SourceTrack track) {
        tracks.remove(track);
    }

    List<RecordedPart> parts() {
        return List.copyOf(parts);
    }

    long bytes() {
        return bytesBefore + file.bytes();
    }

    /// Writes what belongs before this position, in whole blocks.
    void advance(long position) throws IOException {
        tracks.forEach(track -> track.settle(position));
        while (position - timeline.taken() >= Timeline.BLOCK) {
            if (timeline.isSilent()) {
                long blocks = (position - timeline.taken()) / Timeline.BLOCK;
                silence(blocks * Timeline.BLOCK);
                timeline.skip(blocks);
            } else {
                write(limiter.limit(timeline.next(), timeline.peakAfterNext()));
                timeline.advance();
            }
        }
    }

    /// Writes what is left up to this position, and ends the file there.
    void finish(long position) throws IOException {
        advance(position);
        int rest = (int) (position - timeline.taken());
        if (rest > 0) {
            write(Arrays.copyOf(limiter.limit(timeline.next(), 0), 2 * rest));
        }
        file.close();
    }

    /// Makes it whole as far as it was written.
    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(short[] sound) throws IOException {
        try {
            file.write(sound);
        } catch (EncoderDied e) {
            continueAfter(e);
            file.write(sound);
        }
    }

    private void silence(long samples) throws IOException {
        try {
            file.silence(samples);
        } catch (EncoderDied e) {
            continueAfter(e);
            file.silence(samples);
        }
    }

    private void continueAfter(EncoderDied death) throws IOException {
        long written = file.bytes();
        // An encoder that never wrote anything will not do better the next time.
        if (written == 0 || parts.size() == MOST_PARTS) {
            throw death;
        }
        bytesBefore += written;
        file = begin(timeline.taken());
        continued.accept(parts.getLast(), death.getMessage());
    }

    private SoundFile begin(long position) throws IOException {
        var path = files.create(speaker);
        parts.add(new RecordedPart(path, speaker, position / SAMPLES_OF_A_MILLISECOND));
        return files.open(path);
    }
}
