package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is published comes out of the segments as it went in.
@Timeout(120)
class RoundTripTest {

    private final PublishedStage stage = new PublishedStage();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        stage.close();
    }

    /// Reads so many seconds of what the stage publishes.
    private ReaderStatus read(Path file, int seconds, ReaderSettings settings) throws Exception {
        var sink = new FilledFile(file, seconds);
        var problems = new ArrayList<String>();
        var reader = SegmentReader.start(stage.segments(), sink, listener(problems), settings, InstantSource.system());
        try (reader) {
            assertThat(sink.await()).as("%s", problems).isTrue();
        }
        assertThat(problems).isEmpty();
        return reader.status();
    }

    private static SegmentListener listener(List<String> problems) {
        return new SegmentListener() {
            @Override
            public void joinMissing(String reason) {
                problems.add(reason);
            }

            /// A stream too young for the buffer has nothing that far back.
            @Override
            public void resynced(String reason) {
                if (!reason.equals("TIME_TOO_SMALL")) {
                    problems.add(reason);
                }
            }

            @Override
            public void failed(String reason) {
                problems.add(reason);
            }
        };
    }

    @Test
    void soundAndPictureComeBackTogether() throws Exception {
        var file = folder.resolve("stream.mkv");
        try (var _ = Show.start(stage.publish(), PublishedStage.WIDTH, PublishedStage.HEIGHT)) {
            assertThat(stage.told()).isEqualTo("connected");
            var status = read(file, 8, ReaderSettings.USUAL);
            assertThat(status.fetched()).isGreaterThanOrEqualTo(8);
            assertThat(status.lag()).isLessThan(Duration.ofSeconds(4));
        }
        assertThat(stage.publisher.status().misfits()).isZero();
        var played = new SoundFile(file, PublishedStage.WIDTH, PublishedStage.HEIGHT, 25);
        assertThat(played.soundSeconds()).isCloseTo(8, within(0.15));
        assertThat(played.pictureSeconds()).isCloseTo(8, within(0.15));
        assertThat(played.pictures()).doesNotContain(-1);
        // While the encoder connects at the start, pictures are left out.
        var pictures = after(4, played.pictureEdges());
        var sounds = after(4, played.soundEdges());
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(3);
        for (double picture : pictures) {
            assertThat(sounds)
                    .as("%s, %s", sounds, pictures)
                    .anySatisfy(sound -> assertThat(sound).isCloseTo(picture, within(0.08)));
        }
    }

    private static List<Double> after(double seconds, List<Double> edges) {
        return edges.stream().filter(edge -> edge > seconds).toList();
    }

    @Test
    void aToneKeepsItsPitch() throws Exception {
        var file = folder.resolve("tone.ogg");
        try (var _ = Show.startSounding(stage.publish(), PublishedStage.WIDTH, PublishedStage.HEIGHT)) {
            assertThat(stage.told()).isEqualTo("connected");
            read(file, 6, ReaderSettings.USUAL.withSoundOnly());
        }
        var played = new SoundFile(file, PublishedStage.WIDTH, PublishedStage.HEIGHT, 25);
        for (double second = 1; second < 4.5; second++) {
            var heard = played.second(second);
            assertThat(heard.peakHertz()).isCloseTo(440, within(0.5));
            assertThat(heard.purity(440)).isGreaterThan(0.9);
        }
    }
}
