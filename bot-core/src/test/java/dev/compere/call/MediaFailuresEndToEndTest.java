package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction.Enqueue;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.MediaAction.SkipPlayback;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.JoinLost;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.event.PlaybackStarted;
import dev.compere.localtelegram.world.VideoChat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong with media is said once, and costs neither the call nor the bot.
class MediaFailuresEndToEndTest {

    @TempDir
    private static Path folder;

    @Nested
    class WhilePlaying {

        @RegisterExtension
        private final VideoChatStage stage = new VideoChatStage();

        private final ScriptedEngine engine = new ScriptedEngine();
        private VideoChat call;

        WhilePlaying() {
            stage.carriesMedia(MediaKits.of(engine, folder));
        }

        @BeforeEach
        void play() throws Exception {
            Clips.tone(folder.resolve("intro.wav"), 440, 30);
            Clips.tone(folder.resolve("ding.wav"), 880, 1);
            call = stage.joined();
            engine.nextAnswered().listener.connected();
            assertThat(ask("intro.wav")).isInstanceOf(Done.class);
            var speaker = engine.nextAnswered();
            speaker.listener.connected();
            assertThat(speaker.plays(20)).isTrue();
            stage.next(PlaybackStarted.class);
        }

        @Test
        void aKilledFfmpegEndsWhatPlaysAndNothingElse() throws Exception {
            var programs = ProcessHandle.current().children().toList();
            assertThat(programs).isNotEmpty().allMatch(ProcessHandle::destroyForcibly);
            endedOnce("intro.wav");
            playsOn();
            for (var program : programs) {
                program.onExit().get(30, TimeUnit.SECONDS);
            }
        }

        @Test
        void aBrokenFileFailsAndNothingElse() throws Exception {
            Files.writeString(folder.resolve("broken.mp4"), "this is no film");
            ask("broken.mp4");
            assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.REPLACED);
            endedOnce("broken.mp4");
            playsOn();
        }

        @Test
        void aFileThatHasVanishedWhenItsTurnComesFails() throws Exception {
            var file = Clips.tone(folder.resolve("gone.wav"), 440, 1);
            assertThat(stage.ask(new Enqueue(new Playable.Named("gone.wav")))).isInstanceOf(Done.class);
            Files.delete(file);
            stage.ask(new SkipPlayback());
            assertThat(stage.next(PlaybackEnded.class).title()).isEqualTo("intro.wav");
            endedOnce("gone.wav");
            playsOn();
        }

        private Object ask(String file) throws InterruptedException {
            return stage.ask(new Play(new Playable.Named(file)));
        }

        private void endedOnce(String title) throws InterruptedException {
            var ended = stage.next(PlaybackEnded.class);
            assertThat(ended.title()).isEqualTo(title);
            assertThat(ended.end()).isEqualTo(End.FAILED);
            assertThat(ended.problem()).isNotEmpty();
            assertThat(stage.allUntilNow(PlaybackEnded.class, call.participant("Zoe")))
                    .isEmpty();
        }

        private void playsOn() throws InterruptedException {
            assertThat(ask("ding.wav")).isEqualTo(new Done("ding.wav"));
            assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.FINISHED);
            assertThat(stage.passed(JoinLost.class)).isEmpty();
        }
    }

    @Nested
    class WithoutLibwebrtc {

        private static final String PROBLEM = "libwebrtc cannot be loaded: install libpulse0";

        @RegisterExtension
        private final VideoChatStage stage = new VideoChatStage();

        WithoutLibwebrtc() {
            stage.carriesMedia(MediaKit.none(PROBLEM, MediaKits.settings(folder)));
        }

        @Test
        void itJoinsAndSaysWhatToInstallWhenAskedToPlay() throws Exception {
            stage.joined();
            assertThat(stage.ask(new Play(new Playable.Named("ding.wav"))))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason())
                                    .isInstanceOfSatisfying(
                                            RefusalReason.NoMedia.class,
                                            no -> assertThat(no.problem()).isEqualTo(PROBLEM)));
        }
    }
}
