package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentFileTest {

    private static final int SECONDS = 8;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Ffmpeg.find("");

    /// A tone and 8 pictures a second, cut into segments of a second.
    @BeforeAll
    static void makeSegments() {
        Programs.run(
                "-f lavfi -i testsrc=s=160x120:r=25 -f lavfi -i sine=440:r=48000 -t " + SECONDS,
                "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -force_key_frames expr:gte(t,n_forced) -c:a libopus",
                "-f segment -segment_time 1 -segment_format mp4 -reset_timestamps 1 " + made.resolve("%d.mp4"));
    }

    private Segment segment(int number) throws Exception {
        var bytes = Files.readAllBytes(made.resolve(number + ".mp4"));
        return Segment.parse(number * 1000L, Duration.ofSeconds(1), 1, UnifiedBytes.of("mp4", bytes));
    }

    private void write(Path file) throws Exception {
        try (var sink = new SegmentFile(ffmpeg, file)) {
            for (int i = 0; i < SECONDS; i++) {
                assertThat(sink.accept(segment(i))).isTrue();
            }
        }
    }

    @Test
    void theSegmentsBecomeOneFileInAnyFormat() throws Exception {
        for (var name : List.of("a.mkv", "a.mp4", "a.ts")) {
            var file = folder.resolve(name);
            write(file);
            var played = Programs.play(file);
            assertThat(played.seconds()).as(name).isCloseTo(SECONDS, within(0.1));
            assertThat(played.pictures()).as(name).isEqualTo(SECONDS * 25);
            assertThat(played.audioSeconds()).as(name).isCloseTo(SECONDS, within(0.1));
            assertThat(played.complaints()).as(name).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aSegmentThatCannotBeReadIsLeftOut() throws Exception {
        var file = folder.resolve("b.mkv");
        try (var sink = new SegmentFile(ffmpeg, file)) {
            assertThat(sink.accept(segment(0))).isTrue();
            assertThat(sink.accept(new Segment(1, Duration.ofSeconds(1), "mp4", new byte[1000])))
                    .isFalse();
            assertThat(sink.accept(new Segment(1, Duration.ofSeconds(1), "concat", new byte[9])))
                    .isFalse();
            assertThat(sink.accept(segment(1))).isTrue();
            assertThat(sink.length()).hasSeconds(2);
        }
        assertThat(Programs.play(file).seconds()).isCloseTo(2, within(0.1));
    }

    @Test
    void withoutASegmentThereIsNoFile() {
        new SegmentFile(ffmpeg, folder.resolve("c.mkv")).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noFileIsWrittenOver() throws Exception {
        var file = Files.writeString(folder.resolve("d.mkv"), "mine");
        assertThatThrownBy(() -> new SegmentFile(ffmpeg, file)).isInstanceOf(MediaException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new SegmentFile(ffmpeg, folder.resolve("none/e.mkv")))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("is there such a folder?");
    }
}
