package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallJoined;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.media.AudioFrame;
import dev.compere.media.SoundMeter;
import dev.compere.media.Tone;
import dev.compere.telegram.KnownAnswers;
import dev.compere.telegram.tdjson.RealTdlib;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `compere play` and `compere record` in processes of their own, through real media to another bot that hears.
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class MediaCommandsEndToEndTest {

    private static final String OTHER_PHONE = "+9996622222";

    @TempDir
    private Path path;

    private LocalTelegram telegram;

    @BeforeEach
    void open() throws IOException {
        RealTdlib.library();
        telegram = LocalTelegram.start(Clock.systemUTC()).withMedia();
        telegram.world().account(OTHER_PHONE, "Listener");
        telegram.world().publicGroup("livegroup", "Live group").startVideoChat();
        writeTone(path.resolve("ding.wav"), 3);
    }

    @AfterEach
    void close() {
        telegram.close();
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }

    @Test
    void whatIsPlayedIsHeardAndThenTheBotLeaves() throws Exception {
        var heard = new HeardEvents();
        try (var listener = folder("listener").create(heard)) {
            listener.start(new KnownAnswers(OTHER_PHONE, BotFolder.CODE));
            heard.next(CallJoined.class);
            try (var play = command("play", path.resolve("ding.wav").toString())) {
                assertThat(heard.next(SpeakingStarted.class).speaker().name()).isEqualTo("Compere");
                assertThat(heard.next(SpeakingStopped.class).spoke())
                        .isBetween(Duration.ofMillis(2500), Duration.ofMillis(3500));
                assertThat(play.exitCode()).as("%s", play).isZero();
                play.awaitOutput("plays ding.wav");
            }
        }
    }

    @Test
    void whatOneBotPlaysAnotherRecords() throws Exception {
        var recordings = path.resolve("recordings");
        var recorder = folder("recorder").with("ledger:", "media: { recordings: " + recordings + " }\nledger:");
        try (var record = BotProcess.start("record", "--config", recorder.config(), "--format", "wav", "evening")) {
            record.typeAll(OTHER_PHONE, BotFolder.CODE).awaitOutput("records: evening");
            try (var play = command("play", path.resolve("ding.wav").toString())) {
                assertThat(play.exitCode()).as("%s", play).isZero();
            }
            record.terminate();
            record.awaitOutput("in evening.wav (stopped)");
            assertThat(record.exitCode()).as("%s", record).isZero();
        }
        assertThat(secondsOf(recordings.resolve("evening.wav"), 440)).isBetween(2, 3);
        assertThat(Files.readString(recordings.resolve("evening.speakers.json")))
                .contains("\"speaker\" : \"Compere\"");
    }

    @Test
    void whatPlaysEndsWellOnASignal() throws Exception {
        try (var play = command("play", "--loop", path.resolve("ding.wav").toString())) {
            play.awaitOutput("plays ding.wav");
            play.terminate();
            play.awaitOutput("Compere has left the call.");
            assertThat(play.exitCode()).as("%s", play).isZero();
        }
    }

    @Test
    void whatCannotBePlayedIsSaid() throws Exception {
        try (var missing = command("play", "/nowhere.mp3")) {
            missing.assertFails(
                    ExitCode.IO, "/nowhere.mp3 is not a file; name files, addresses, or live inputs of media.inputs");
        }
        try (var unclear =
                command("play", "--call", "@nobody", path.resolve("ding.wav").toString())) {
            unclear.assertFails(ExitCode.USAGE, "@nobody is not configured; name one of @livegroup");
        }
    }

    private BotFolder folder(String name) {
        telegram.seed(path.resolve(name).resolve("telegram"));
        return BotFolder.of(path.resolve(name), telegram.port(), telegram.secret())
                .with("live_story: \"@livechan\"", "video_chat: \"@livegroup\"");
    }

    private BotProcess command(String name, String... arguments) throws IOException {
        telegram.world().account(BotFolder.PHONE, "Compere");
        var all = new ArrayList<>(List.of(name, "--config", folder("bot").config()));
        all.addAll(List.of(arguments));
        return BotProcess.start(all.toArray(String[]::new)).typeAll(BotFolder.PHONE, BotFolder.CODE);
    }

    /// How many whole seconds are of this tone and nothing else.
    private static int secondsOf(Path file, double hertz) throws Exception {
        try (var sound = AudioSystem.getAudioInputStream(file.toFile())) {
            int seconds = 0;
            var meter = new SoundMeter();
            var frame = new byte[4 * AudioFrame.LENGTH];
            for (int frames = 1; sound.readNBytes(frame, 0, frame.length) == frame.length; frames++) {
                var samples = new short[2 * AudioFrame.LENGTH];
                ByteBuffer.wrap(frame)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer()
                        .get(samples);
                meter.hear(new AudioFrame(samples, 2));
                if (frames >= 100 && meter.purity(hertz) > 0.98 && meter.peakHertz() == hertz) {
                    seconds++;
                    frames = 0;
                }
            }
            return seconds;
        }
    }

    private static void writeTone(Path file, int seconds) throws IOException {
        var tone = new Tone(440);
        var bytes = ByteBuffer.allocate(48_000 * seconds * 2).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            bytes.asShortBuffer().put(tone.next().samples());
            bytes.position(bytes.position() + 960);
        }
        var sound = new ByteArrayInputStream(bytes.array());
        var format = new AudioFormat(48_000, 16, 1, true, false);
        var stream = new AudioInputStream(sound, format, 48_000L * seconds);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
    }
}
