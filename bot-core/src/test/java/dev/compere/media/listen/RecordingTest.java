package dev.compere.media.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.media.AudioFrame;
import dev.compere.media.Tone;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is recorded of whom, and when: with a clock of the test's own, as fast as the machine can.
class RecordingTest {

    private static final long SECOND = 1_000_000_000;
    private static final long ZERO = -17 * SECOND;

    /// A tone of 440 Hz at this amplitude rises 461 from a sample to the next at the most.
    private static final int STEEPEST_OF_A_TONE = 461;

    @TempDir
    private Path folder;

    private final AtomicLong dropped = new AtomicLong();
    private SoundFiles files;
    private Recording recording;

    /// One who speaks from a moment on, so many frames a second.
    private final class Speaker {
        private final int source;
        private final Tone tone;
        private final double perSecond;
        private final double from;
        private final double to;
        private long frames;

        Speaker(int source, Tone tone, double perSecond, double from, double to) {
            this.source = source;
            this.tone = tone;
            this.perSecond = perSecond;
            this.from = from;
            this.to = to;
        }

        double nextAt() {
            return from + frames / perSecond;
        }

        void speak() throws IOException {
            long at = ZERO + Math.round(nextAt() * SECOND);
            frames++;
            recording.heard(source, "speaker " + source, tone.next(), at);
        }
    }

    @Test
    void aMinuteOfTooFewFramesIsAMinuteLongAndSoundsTheSame() throws IOException {
        begin(false);
        play(60, new Speaker(1, new Tone(440), 97, 0, 60));

        var sound = theOnlyFile();
        assertThat(sound.millis()).isCloseTo(60_000, within(20L));
        assertThat(sound.hertz(30_000)).isCloseTo(440, within(0.5));
        assertThat(sound.purity(440, 30_000)).isGreaterThan(0.98);
        assertThat(sound.purity(440, 58_000)).isGreaterThan(0.98);
        assertThat(sound.level(1000, 58_000)).isCloseTo(Tone.AMPLITUDE / Math.sqrt(2), within(50.0));
        assertThat(sound.steepest()).isLessThan(STEEPEST_OF_A_TONE * 3 / 2);
    }

    @Test
    void tooManyFramesAreMadeToFitWithoutClicks() throws IOException {
        begin(false);
        play(20, new Speaker(1, new Tone(440), 102, 0, 20));

        var sound = theOnlyFile();
        assertThat(sound.millis()).isEqualTo(20_000);
        assertThat(sound.purity(440, 15_000)).isGreaterThan(0.98);
        assertThat(sound.steepest()).isLessThan(STEEPEST_OF_A_TONE * 3 / 2);
        assertThat(dropped).hasValue(0);
    }

    @Test
    void anHourIsAnHourAndWhatWasSaidIsWhereItWasSaid() throws IOException {
        begin(false);
        play(3600, new Speaker(1, new Tone(440), 96, 0, 3600), new Speaker(2, new Tone(20_000, 300), 99.5, 3599, 3600));

        var sound = RecordedSound.of(files(0), Duration.ofSeconds(3590), Duration.ofSeconds(20));
        assertThat(sound.millis()).isCloseTo(10_000, within(20L));
        assertThat(sound.purity(440, 5000)).isGreaterThan(0.98);
        assertThat(sound.firstMillis(2 * Tone.AMPLITUDE)).isCloseTo(9000, within(40.0));
    }

    @Test
    void eachSpeakerHasHisOwnFileAndIsInItWhenHeSpoke() throws IOException {
        begin(true);
        play(
                10,
                new Speaker(1, new Tone(440), 97, 0, 10),
                new Speaker(2, new Tone(700), 99, 4, 7),
                new Speaker(3, new Tone(0, 440), 99, 0, 10));

        assertThat(names()).containsExactly("show-speaker_1.wav", "show-speaker_2.wav");
        var first = RecordedSound.of(files(0));
        assertThat(first.purity(440, 5000)).isGreaterThan(0.98);
        var late = RecordedSound.of(files(1));
        assertThat(late.millis()).isCloseTo(10_000, within(20L));
        assertThat(late.firstMillis(1000)).isCloseTo(4000, within(20.0));
        assertThat(late.purity(700, 5000)).isGreaterThan(0.98);
        assertThat(late.level(7100, 2900)).isZero();
        assertThat(late.steepest()).isLessThan(1100);
    }

    @Test
    void fiveLoudSpeakersAreAllHeardAndNothingIsClipped() throws IOException {
        begin(false);
        play(
                10,
                new Speaker(1, new Tone(14_000, 300), 97, 0, 10),
                new Speaker(2, new Tone(14_000, 500), 98, 0, 10),
                new Speaker(3, new Tone(14_000, 700), 99, 0, 10),
                new Speaker(4, new Tone(14_000, 900), 100, 0, 10),
                new Speaker(5, new Tone(14_000, 1100), 97.5, 0, 10));

        var sound = theOnlyFile();
        assertThat(sound.peak()).isBetween(28_000, 32_001);
        for (int hertz = 300; hertz <= 1100; hertz += 200) {
            assertThat(sound.purity(hertz, 5000)).as(hertz + " Hz").isCloseTo(0.2, within(0.03));
        }
    }

    @Test
    void gapsAreSilenceAsLongAsTheyWere() throws IOException {
        begin(false);
        play(10, new Speaker(1, new Tone(440), 97, 1, 3), new Speaker(1, new Tone(440), 97, 6, 8));

        var sound = theOnlyFile();
        assertThat(sound.firstMillis(1000)).isCloseTo(1000, within(20.0));
        assertThat(sound.level(3050, 2900)).isZero();
        assertThat(sound.level(6050, 1900)).isGreaterThan(5000);
        assertThat(sound.steepest()).isLessThan(STEEPEST_OF_A_TONE * 3 / 2);
    }

    @Test
    void aStallOfTheMachineLeavesNoTrace() throws IOException {
        begin(false);
        var tone = new Tone(440);
        for (int i = 0; i < 500; i++) {
            // A tenth of a second's frames come together, when the last of them is due.
            boolean stalled = i >= 200 && i < 210;
            var at = ZERO + (stalled ? 209 : i) * AudioFrame.NANOS;
            recording.heard(1, "one", tone.next(), at);
            recording.advance(at);
        }
        end(5);

        var sound = theOnlyFile();
        assertThat(sound.purity(440, 1500)).isGreaterThan(0.999);
        assertThat(sound.millis()).isEqualTo(5000);
    }

    @Test
    void whoLeftHasHisFileEndedAndMayComeBackInAnother() throws IOException {
        begin(true);
        play(150, new Speaker(1, new Tone(440), 100, 0, 2), new Speaker(1, new Tone(440), 100, 120, 122));

        assertThat(names()).containsExactly("show-speaker_1.wav", "show-speaker_1-2.wav");
        assertThat(RecordedSound.of(files(0)).millis()).isBetween(61_000L, 63_000L);
        var back = RecordedSound.of(files(1));
        assertThat(back.firstMillis(1000)).isCloseTo(120_000, within(20.0));
        assertThat(back.millis()).isEqualTo(150_000);
    }

    @Test
    void besideItIsWrittenWhoSpokeWhen() throws IOException {
        begin(true);
        play(20, new Speaker(1, new Tone(440), 100, 1, 3), new Speaker(2, new Tone(700), 100, 15, 20));
        recording.writeSidecar(ZERO + 20 * SECOND, "stopped");

        var told = new ObjectMapper().readTree(files.sidecar().toFile());
        assertThat(files.sidecar()).hasFileName("show.speakers.json");
        assertThat(told.path("started").asText()).isEqualTo("2026-07-01T12:00:00Z");
        assertThat(told.path("length_ms").asInt()).isEqualTo(20_000);
        assertThat(told.path("files").findValuesAsText("file"))
                .containsExactly("show-speaker_1.wav", "show-speaker_2.wav");
        var first = told.path("speeches").path(0);
        assertThat(first.path("speaker").asText()).isEqualTo("speaker 1");
        assertThat(first.path("source").asInt()).isEqualTo(1);
        assertThat(first.path("from_ms").asInt()).isCloseTo(1000, within(20));
        assertThat(first.path("to_ms").asInt()).isCloseTo(3000, within(20));
        var second = told.path("speeches").path(1);
        assertThat(second.path("from_ms").asInt()).isCloseTo(15_000, within(20));
        assertThat(second.path("to_ms").asInt()).isCloseTo(20_000, within(20));
    }

    private void begin(boolean perSpeaker) throws IOException {
        var plan = new RecordingPlan(
                folder, "show", RecordingPlan.Format.WAV, perSpeaker, Long.MAX_VALUE, Duration.ofDays(1));
        files = new SoundFiles(Ffmpeg.find(""), plan);
        recording = new Recording(
                files, plan, new RecordingListener() {}, Instant.parse("2026-07-01T12:00:00Z"), ZERO, dropped);
    }

    private void play(double seconds, Speaker... speakers) throws IOException {
        for (int tenth = 1; tenth <= seconds * 10; tenth++) {
            for (var speaker : speakers) {
                while (speaker.nextAt() < Math.min(speaker.to, tenth / 10.0)) {
                    speaker.speak();
                }
            }
            recording.advance(ZERO + tenth * SECOND / 10);
        }
        end(seconds);
    }

    private void end(double seconds) {
        assertThat(recording.finish(ZERO + Math.round(seconds * SECOND))).isEmpty();
    }

    private List<String> names() {
        return recording.parts().stream()
                .map(part -> part.path().getFileName().toString())
                .toList();
    }

    private Path files(int index) {
        return recording.parts().get(index).path();
    }

    private RecordedSound theOnlyFile() throws IOException {
        assertThat(recording.parts()).hasSize(1);
        return RecordedSound.of(files(0));
    }
}
