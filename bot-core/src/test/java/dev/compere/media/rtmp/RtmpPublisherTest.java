package dev.compere.media.rtmp;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.compere.localtelegram.world.RtmpPurpose;
import dev.compere.media.AudioFrame;
import dev.compere.media.TestPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/// Publishing to a real RTMP server.
@Timeout(60)
class RtmpPublisherTest {

    private final PublishedStage stage = new PublishedStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aStreamFlowsWithoutAnyFrames() throws Exception {
        var publisher = stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        assertThat(publisher.status())
                .returns(true, RtmpStatus::connected)
                .returns(1L, RtmpStatus::connections)
                .returns(0L, RtmpStatus::failures);
        assertThat(publisher.status().silences()).isPositive();
    }

    @Test
    void aKilledEncoderIsStartedAgain() throws Exception {
        stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        stage.encoder().destroyForcibly();
        assertThat(stage.told()).isEqualTo("ffmpeg ended by signal 9");
        assertThat(stage.told()).isEqualTo("connected");
        assertThat(stage.publisher.status())
                .returns(2L, RtmpStatus::connections)
                .returns(1L, RtmpStatus::failures);
    }

    @Test
    void aServerThatComesBackIsPublishedToAgain() throws Exception {
        stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        stage.server.goOffline();
        assertThat(stage.told()).isNotEqualTo("connected");
        stage.server.goOnline();
        String last = stage.told();
        while (!last.equals("connected")) {
            last = stage.told();
        }
        assertThat(stage.publisher.status().connections()).isEqualTo(2);
    }

    @Test
    void aServerThatTakesNothingIsGivenUpAndTriedAgain() throws Exception {
        stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        var encoder = stage.encoder();
        new ProcessBuilder("kill", "-STOP", String.valueOf(encoder.pid()))
                .start()
                .waitFor();
        assertThat(stage.told()).isEqualTo("the server took nothing for 10 s");
        assertThat(stage.told()).isEqualTo("connected");
        assertThat(encoder.isAlive()).isFalse();
    }

    @Test
    void aWrongKeyIsNamedAsThePossibleReason() throws Exception {
        var key = "7:not-the-key";
        stage.publish(new RtmpAddress(stage.address().url(), key));
        assertThat(stage.told())
                .contains("was the stream key replaced")
                .doesNotContain(key)
                .doesNotContain("\n");
        assertThat(stage.told.poll(4, TimeUnit.SECONDS))
                .as("the same reason again")
                .isNull();
        assertThat(stage.publisher.status().failures()).isGreaterThan(1);
    }

    @Test
    void aReplacedKeyEndsTheStreamAndOpensNothingAnyMore() throws Exception {
        stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        var owner = stage.world.account("+9996611111", "Owner");
        stage.channel.promote(owner);
        stage.world.rtmpKeys().ask(owner.user(), stage.channel, RtmpPurpose.LIVE_STORY, true);
        stage.told();
        assertThat(stage.told()).contains("was the stream key replaced");
        stage.publisher.close();
        stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
    }

    @Test
    void oneAtATimePublishes() throws Exception {
        var first = stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        try (first) {
            stage.publish();
            assertThat(stage.told()).isNotEqualTo("connected");
        }
        assertThat(stage.told()).isEqualTo("connected");
    }

    @Test
    void theKeyIsNeitherInTheListOfProcessesNorInTheLog() throws Exception {
        var key = stage.address().key();
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger("dev.compere");
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        log.start();
        try {
            var publisher = stage.publish();
            assertThat(stage.told()).isEqualTo("connected");
            assertThat(everything("cmdline")).contains("-fpre").doesNotContain(key);
            assertThat(environment(stage.encoder().pid())).doesNotContain(key);
            stage.encoder().destroyForcibly();
            assertThat(stage.told()).doesNotContain(key);
            assertThat(publisher + stage.address().toString()).doesNotContain(key);
        } finally {
            root.detachAppender(log);
            root.setLevel(null);
        }
        assertThat(log.list).isNotEmpty();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(key));
    }

    private static String everything(String file) throws IOException {
        var text = new StringBuilder();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .forEach(path -> {
                        try {
                            text.append(Files.readString(path.resolve(file))).append('\n');
                        } catch (IOException e) {
                            text.append("ended meanwhile\n");
                        }
                    });
        }
        return text.toString();
    }

    private static String environment(long pid) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(pid), "environ"));
    }

    @Test
    void picturesOfAnotherSizeAreLeftOutAndCounted() throws Exception {
        var publisher = stage.publish();
        publisher.video(TestPicture.of(1, 320, 240));
        assertThat(publisher.status().misfits()).isEqualTo(1);
        assertThat(stage.told()).isEqualTo("connected");
    }

    @Test
    void noFrameWaits() {
        var publisher = stage.publish(new RtmpAddress("rtmp://127.0.0.1:1/s", "7:nobody"));
        var frame = new AudioFrame(new short[AudioFrame.LENGTH], 1);
        var picture = TestPicture.of(1, PublishedStage.WIDTH, PublishedStage.HEIGHT);
        long before = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            publisher.audio(frame, System.nanoTime());
            publisher.video(picture);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(publisher.status().droppedSounds()).isPositive();
    }

    @Test
    void closingLeavesNoProcess() throws Exception {
        var publisher = stage.publish();
        assertThat(stage.told()).isEqualTo("connected");
        var encoder = stage.encoder();
        publisher.close();
        publisher.close();
        assertThat(encoder.isAlive()).isFalse();
        assertThat(stage.told).isEmpty();
    }
}
