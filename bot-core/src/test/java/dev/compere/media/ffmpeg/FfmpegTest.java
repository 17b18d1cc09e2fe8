package dev.compere.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.media.MediaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTest {

    private static final List<String> ENDLESS_TONE =
            List.of("-f", "lavfi", "-i", "sine", "-f", "s16le", "-ac", "1", "pipe:1");

    private final Ffmpeg ffmpeg = Ffmpeg.find("");

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(ProcessHandle.current().descendants().filter(FfmpegTest::isFfmpeg))
                .isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("ffmpeg-"));
    }

    @Test
    void aMissingProgramIsSaidWithWhatToDo() {
        assertThatThrownBy(() -> Ffmpeg.find("no-such-ffmpeg"))
                .isInstanceOf(MediaException.class)
                .hasMessageStartingWith("ffmpeg is missing: apt-get install ffmpeg or set media.ffmpeg")
                .hasMessageContaining("no-such-ffmpeg");
        assertThatThrownBy(() -> Ffmpeg.find("/nowhere/ffmpeg")).hasMessageContaining("/nowhere/ffmpeg");
    }

    @Test
    void whatItWritesIsRead() throws Exception {
        var arguments = List.of("-f", "lavfi", "-i", "sine=duration=1:sample_rate=48000", "-f", "s16le", "pipe:1");
        try (var process = ffmpeg.start(arguments, Redaction.NONE)) {
            assertThat(process.output().readAllBytes()).hasSize(96_000);
            assertThat(process.exit().get(10, TimeUnit.SECONDS)).isEqualTo(new FfmpegExit(0, ""));
        }
    }

    @Test
    void whatIsWrittenToItIsReadToTheEndWhenItFinishes(@TempDir Path folder) throws IOException {
        var file = folder.resolve("silence.wav");
        var arguments = List.of("-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "pipe:0", file.toString());
        try (var process = ffmpeg.start(arguments, Redaction.NONE)) {
            process.input().write(new byte[96_000]);
            assertThat(process.finish(Duration.ofSeconds(20)).ok()).isTrue();
        }
        assertThat(Files.size(file)).isGreaterThan(96_000);
    }

    @Test
    void theCtrlCOfATerminalDoesNotReachIt() throws Exception {
        try (var process = ffmpeg.start(ENDLESS_TONE, Redaction.NONE)) {
            assertThat(process.output().read()).isNotNegative();
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            assertThat(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .as("leads a process group and a session of its own")
                    .containsSubsequence(String.valueOf(process.pid()), String.valueOf(process.pid()));
        }
    }

    @Test
    void closingKillsOneThatWouldNeverEnd() throws Exception {
        var process = ffmpeg.start(ENDLESS_TONE, Redaction.NONE);
        assertThat(process.output().read()).isNotNegative();
        process.close();
        process.close();
        assertThat(ProcessHandle.of(process.pid())).isEmpty();
        assertThat(process.exit().get(1, TimeUnit.SECONDS).problem()).isEqualTo("ffmpeg ended by signal 9");
    }

    @Test
    void oneThatDoesNotFinishInTimeIsKilled() {
        var process = ffmpeg.start(ENDLESS_TONE, Redaction.NONE);
        assertThat(process.finish(Duration.ofMillis(100)).ok()).isFalse();
    }

    @Test
    void itFinishesWhileSomebodyHangsInAWrite() throws Exception {
        var process = ffmpeg.start(ENDLESS_TONE, Redaction.NONE);
        var writing = new CountDownLatch(1);
        var feeder = Thread.ofVirtual().start(() -> {
            try {
                process.input().write(new byte[10_000]);
                writing.countDown();
                process.input().write(new byte[10_000_000]);
            } catch (IOException e) {
                // The process is gone.
            }
        });
        assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();
        assertThat(process.finish(Duration.ofMillis(500)).ok()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(feeder.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void howItEndedIsKnownAsSoonAsItHasFinished() {
        var arguments = List.of("-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "pipe:0", "-f", "null", "-");
        for (int i = 0; i < 10; i++) {
            var process = ffmpeg.start(arguments, Redaction.NONE);
            assertThat(process.finish(Duration.ofSeconds(20))).isEqualTo(new FfmpegExit(0, ""));
        }
    }

    @Test
    void aFailureIsOneLine(@TempDir Path folder) throws Exception {
        var missing = folder.resolve("missing.mp4").toString();
        try (var process = ffmpeg.start(List.of("-i", missing, "-f", "null", "-"), Redaction.NONE)) {
            assertThat(process.exit().get(10, TimeUnit.SECONDS))
                    .isEqualTo(new FfmpegExit(1, missing + ": No such file or directory"));
        }
    }

    @Test
    void aKeyIsNotInWhatItSays() throws Exception {
        var address = "rtmp://user:hunter22@127.0.0.1:9/live/se-cr-et?token=abcdef";
        try (var process = ffmpeg.start(List.of("-i", address, "-f", "null", "-"), Redaction.of(address))) {
            var exit = process.exit().get(10, TimeUnit.SECONDS);
            assertThat(exit.ok()).isFalse();
            assertThat(exit.problem() + process.lastLines())
                    .contains("127.0.0.1")
                    .doesNotContain("hunter22")
                    .doesNotContain("se-cr-et")
                    .doesNotContain("abcdef");
        }
    }

    @Test
    void theLengthOfWhatItReadsIsKnown(@TempDir Path folder) throws Exception {
        var file = folder.resolve("tone.wav").toString();
        try (var process = ffmpeg.start(List.of("-f", "lavfi", "-i", "sine=duration=2.5", file), Redaction.NONE)) {
            assertThat(process.exit().get(10, TimeUnit.SECONDS).ok()).isTrue();
        }
        try (var process = ffmpeg.start(List.of("-i", file, "-f", "null", "-"), Redaction.NONE)) {
            process.exit().get(10, TimeUnit.SECONDS);
            assertThat(process.inputLength()).contains(Duration.ofMillis(2500));
        }
    }

    private static boolean isFfmpeg(ProcessHandle process) {
        return process.info().command().orElse("").contains("ffmpeg");
    }
}
