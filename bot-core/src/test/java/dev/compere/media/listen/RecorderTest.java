package dev.compere.media.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.Tone;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.listen.RecordingPlan.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The recorder with its thread and its encoders, by the real clock.
@Timeout(60)
class RecorderTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final TestSpeakers speakers = new TestSpeakers();
    private final BlockingQueue<RecordingResult> ended = new ArrayBlockingQueue<>(10);
    private final BlockingQueue<String> continued = new ArrayBlockingQueue<>(10);
    private final RecordingListener listener = new RecordingListener() {
        @Override
        public void continued(Path next, String problem) {
            continued.add(next.getFileName() + ": " + problem);
        }

        @Override
        public void ended(RecordingResult result) {
            ended.add(result);
            throw new IllegalStateException("what a listener throws is its own trouble");
        }
    };

    @AfterEach
    void silence() {
        speakers.close();
    }

    @Test
    void twoSpeakersAreMixedIntoOneOpusFile() throws Exception {
        var recorder = start(Format.OGG, false, Long.MAX_VALUE, HOUR);
        speakers.speak(recorder, 1, "Anna", 440, 300);
        speakers.speak(recorder, 2, "Boris", 700, 300).get(10, TimeUnit.SECONDS);
        var result = recorder.stop();

        assertThat(result.end()).isEqualTo(RecordingEnd.STOPPED);
        assertThat(result.problem()).isEmpty();
        assertThat(result.files()).containsExactly(folder.resolve("show.ogg"));
        assertThat(result.dropped()).isZero();
        assertThat(result.bytes()).isEqualTo(Files.size(result.files().getFirst()));
        var sound = RecordedSound.of(result.files().getFirst());
        assertThat(sound.millis()).isCloseTo(result.length().toMillis(), within(20L));
        assertThat(sound.purity(440, 1500)).isCloseTo(0.5, within(0.05));
        assertThat(sound.purity(700, 1500)).isCloseTo(0.5, within(0.05));
        assertThat(recorder.stop()).isEqualTo(result);
        assertThat(ended).containsExactly(result);
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void eachSpeakerIsInHisOwnOpusFile() throws Exception {
        var recorder = start(Format.OGG, true, Long.MAX_VALUE, HOUR);
        speakers.speak(recorder, 1, "Anna", 440, 100).get(10, TimeUnit.SECONDS);
        speakers.speak(recorder, 2, "../Boris", 700, 200).get(10, TimeUnit.SECONDS);
        var result = recorder.stop();

        assertThat(result.files()).containsExactly(folder.resolve("show-Anna.ogg"), folder.resolve("show-Boris.ogg"));
        var boris = RecordedSound.of(result.files().getLast());
        assertThat(boris.millis()).isCloseTo(result.length().toMillis(), within(20L));
        assertThat(boris.firstMillis(1000)).isGreaterThan(950);
        assertThat(boris.purity(700, 1500)).isGreaterThan(0.98);
    }

    @Test
    void aKilledEncoderCostsASecondAndTheRestIsInTheNextPart() throws Exception {
        var recorder = start(Format.OGG, false, Long.MAX_VALUE, HOUR);
        speakers.speak(recorder, 1, "Anna", 440, 350).get(10, TimeUnit.SECONDS);
        var encoder = ProcessHandle.current().children().toList();
        assertThat(encoder).hasSize(1);
        encoder.getFirst().destroyForcibly();
        assertThat(continued.poll(10, TimeUnit.SECONDS)).isEqualTo("show-2.ogg: ffmpeg ended by signal 9");
        speakers.speak(recorder, 2, "Boris", 700, 200).get(10, TimeUnit.SECONDS);
        var result = recorder.stop();

        assertThat(result.end()).isEqualTo(RecordingEnd.STOPPED);
        assertThat(result.files()).containsExactly(folder.resolve("show.ogg"), folder.resolve("show-2.ogg"));
        long first = RecordedSound.of(result.files().getFirst()).millis();
        assertThat(first).isGreaterThan(1500);
        long second = RecordedSound.of(result.files().getLast()).millis();
        assertThat(second).isGreaterThan(1900);
        assertThat(first + second)
                .isBetween(result.length().toMillis() - 2000, result.length().toMillis() + 20);
        assertThat(Files.readString(result.speakers())).contains("show.ogg", "show-2.ogg");
    }

    @Test
    void itsLongestTimeEndsIt() throws Exception {
        var recorder = start(Format.WAV, false, Long.MAX_VALUE, Duration.ofMillis(1500));
        speakers.speak(recorder, 1, "Anna", 440, 1);
        var result = ended.poll(10, TimeUnit.SECONDS);

        assertThat(result.end()).isEqualTo(RecordingEnd.LONGEST);
        assertThat(result.length()).isEqualTo(Duration.ofMillis(1500));
        assertThat(RecordedSound.of(result.files().getFirst()).millis()).isEqualTo(1500);
        assertThat(recorder.stop()).isEqualTo(result);
    }

    @Test
    void itsLargestSizeEndsItBeforeItIsExceeded() throws Exception {
        start(Format.WAV, false, 300_000, HOUR);
        var result = ended.poll(10, TimeUnit.SECONDS);

        assertThat(result.end()).isEqualTo(RecordingEnd.MOST_BYTES);
        assertThat(result.bytes()).isBetween(200_000L, 300_000L + 100_000L);
        assertThat(Files.size(result.files().getFirst())).isEqualTo(result.bytes());
    }

    @Test
    void whoBringsTooMuchDoesNotWaitAndLearnsWhatWasDropped() {
        var recorder = start(Format.WAV, false, Long.MAX_VALUE, HOUR);
        var tone = new Tone(440);
        var frame = tone.next();
        long longest = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < 100_000; i++) {
            long before = System.nanoTime();
            recorder.heard(1, "Anna", frame, begin + i * AudioFrame.NANOS / 1000);
            longest = Math.max(longest, System.nanoTime() - before);
        }
        var result = recorder.stop();

        assertThat(result.dropped()).isPositive();
        assertThat(result.end()).isEqualTo(RecordingEnd.STOPPED);
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void twoRecordingsOfOneNameAreKeptApart() {
        var first = start(Format.WAV, false, Long.MAX_VALUE, HOUR).stop();
        var second = start(Format.WAV, false, Long.MAX_VALUE, HOUR).stop();

        assertThat(first.files()).containsExactly(folder.resolve("show.wav"));
        assertThat(second.files()).containsExactly(folder.resolve("show-2.wav"));
        assertThat(second.speakers()).hasFileName("show-2.speakers.json");
    }

    @Test
    void aFolderThatCannotBeIsSaidAtOnce() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var plan = new RecordingPlan(file, "show", Format.WAV, false, 1_000_000, HOUR);

        assertThatThrownBy(() -> Recorder.start(Ffmpeg.find(""), plan, listener, Clock.systemUTC()))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("cannot record into " + file);
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskEndsItAndKeepsWhatWasWritten(Format format) throws Exception {
        try (var disk = TinyDisk.mount(folder, 400)) {
            var recorder = start(format, false, Long.MAX_VALUE, HOUR);
            // Opus would take a minute to fill it; somebody else is quicker.
            disk.leave(format == Format.OGG ? 16 : 400);
            speakers.speak(recorder, 1, "Anna", 440, 1);
            var result = ended.poll(30, TimeUnit.SECONDS);

            assertThat(result.end()).isEqualTo(RecordingEnd.DISK_FULL);
            assertThat(result.reason()).startsWith("the disk is full: ").contains("No space left on device");
            assertThat(RecordedSound.of(result.files().getFirst()).millis()).isGreaterThan(1000);
            assertThat(Files.readString(result.speakers())).contains("show." + format.ending());
            recorder.heard(1, "Anna", new Tone(440).next(), System.nanoTime());
            assertThat(recorder.stop()).isEqualTo(result);
        }
    }

    private Recorder start(Format format, boolean perSpeaker, long mostBytes, Duration longest) {
        var plan = new RecordingPlan(folder, "show", format, perSpeaker, mostBytes, longest);
        return Recorder.start(Ffmpeg.find(""), plan, listener, Clock.systemUTC());
    }
}
