package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.MediaAction.StartLocalRecording;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.LocalRecordingEnded;
import dev.compere.localtelegram.rtmp.RtmpServer;
import dev.compere.localtelegram.world.StreamSegment;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.rtmp.Film;
import dev.compere.media.rtmp.SoundFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Video chats that come in segments, recorded through the real TDLib up to the limit of five seconds.
@Timeout(120)
class StreamRecordingEndToEndTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long TIME = 1_700_000_000_000L;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    StreamRecordingEndToEndTest() {
        stage.carriesMedia(MediaKits.recording(new ScriptedEngine(), folder, LONGEST));
    }

    @BeforeAll
    static void media() throws Exception {
        Film.make(folder.resolve("film.mkv"), 440, 60, 320, 180);
        Film.oggTone(folder.resolve("second.ogg"), 440);
    }

    private SoundFile recorded(String file) throws InterruptedException {
        var ended = stage.next(LocalRecordingEnded.class);
        assertThat(ended.file()).isEqualTo(file);
        assertThat(ended.reason()).isEqualTo("it reached its longest time");
        assertThat(ended.length()).isEqualTo(LONGEST);
        return new SoundFile(folder.resolve("recordings").resolve(file), 320, 180, 15);
    }

    @Test
    void aVideoChatInRtmpModeIsPublishedAndRecordedUntilItsLimit() throws Exception {
        stage.group.promote(stage.bot);
        try (var _ = RtmpServer.start(stage.telegram.world())) {
            stage.joinedInRtmpMode();
            assertThat(stage.ask(new Play(new Playable.Named("film.mkv")))).isEqualTo(new Done("film.mkv"));
            assertThat(stage.ask(new StartLocalRecording("chat", false))).isEqualTo(new Done("chat"));
            var recorded = recorded("chat.mkv");
            assertThat(recorded.second(3).peakHertz()).isCloseTo(440, within(0.5));
        }
    }

    @Test
    void whoIsServedSegmentsRecordsTheirSound() throws Exception {
        var call = stage.group.startVideoChat();
        call.streamsToListeners(true);
        stage.joined(call);
        var sound = Files.readAllBytes(folder.resolve("second.ogg"));
        publish(call, sound, 0, 2);
        assertThat(stage.ask(new StartLocalRecording("talk", false))).isEqualTo(new Done("talk"));
        while (stage.calls.media().getFirst().reading().orElseThrow().fetched() == 0) {
            Thread.yield();
        }
        publish(call, sound, 2, 6);
        assertThat(recorded("talk.ogg").second(1.5).peakHertz()).isCloseTo(440, within(0.5));
    }

    private static void publish(VideoChat call, byte[] sound, int from, int to) {
        for (int second = from; second < to; second++) {
            call.call().stream().publishes(new StreamSegment(TIME + second * 1000L, sound, new byte[] {1}));
        }
    }

    @Test
    void whereAllSpeakersComeAsOneTheyAreNotRecordedEach() throws Exception {
        var call = stage.group.startVideoChat();
        call.streamsToListeners(true);
        stage.joined(call);
        assertThat(stage.ask(new StartLocalRecording("each", true)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(RefusalReason.NoMedia.class));
        assertThat(stage.calls.media().getFirst().recording()).isEmpty();
    }
}
