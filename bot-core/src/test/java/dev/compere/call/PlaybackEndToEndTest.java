package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction.PausePlayback;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.MediaAction.ResumePlayback;
import dev.compere.action.MediaAction.SeekPlayback;
import dev.compere.action.MediaAction.SkipPlayback;
import dev.compere.action.MediaAction.StopPlayback;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallEvent;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.event.PlaybackStarted;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.MediaRole;
import dev.compere.media.player.PlayerStatus;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// How a listener of a video chat becomes one who plays, and what becomes of what it plays, through the real TDLib and
/// the real player.
class PlaybackEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private final ScriptedEngine engine = new ScriptedEngine();

    PlaybackEndToEndTest() {
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeEach
    void record() throws Exception {
        Clips.tone(folder.resolve("intro.wav"), 440, 30);
        Clips.tone(folder.resolve("ding.wav"), 880, 1);
    }

    @Test
    void toPlayAListenerJoinsAgainAsSpeakerWithoutALoss() throws Exception {
        var call = stage.joined();
        var listener = engine.nextAnswered();
        listener.listener.connected();
        assertThat(stage.ask(play("ding.wav"))).isEqualTo(new Done("ding.wav"));
        var speaker = engine.nextAnswered();
        assertThat(speaker.role).isEqualTo(MediaRole.PUBLISHER);
        assertThat(listener.closed).isTrue();
        speaker.listener.connected();
        var started = stage.next(PlaybackStarted.class);
        var ended = stage.next(PlaybackEnded.class);
        assertThat(ended.item()).isEqualTo(started.item());
        assertThat(ended.end()).isEqualTo(End.FINISHED);
        assertThat(speaker.played).hasValueBetween(99, 102);
        assertThat(stage.telegram.world().received().await(Received.Spoke.class, _ -> true, LIMIT))
                .isPresent();
        assertThat(losses(call)).isEmpty();
    }

    @Test
    void whatPlaysWaitsWhileTheConnectionIsGoneAndGoesOnWhereItWas() throws Exception {
        var call = stage.joined();
        engine.nextAnswered().listener.connected();
        stage.ask(play("intro.wav"));
        var first = engine.nextAnswered();
        first.listener.connected();
        assertThat(first.plays(50)).isTrue();
        first.listener.lost("nothing came for 5 s");
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        var second = engine.nextAnswered();
        assertThat(second.role).isEqualTo(MediaRole.PUBLISHER);
        var before = playing().position();
        second.listener.connected();
        assertThat(second.plays(50)).isTrue();
        assertThat(playing().position().minus(before)).isBetween(Duration.ofMillis(400), Duration.ofSeconds(3));
        stage.ask(new StopPlayback());
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.STOPPED);
        assertThat(stage.allUntilNow(PlaybackEnded.class, call.participant("Ann")))
                .isEmpty();
        assertThat(stage.passed(PlaybackStarted.class)).hasSize(1);
    }

    @Test
    void whenTheServerForgetsTheBotItPlaysOn() throws Exception {
        var call = stage.joined();
        engine.nextAnswered().listener.connected();
        stage.ask(play("intro.wav"));
        var first = engine.nextAnswered();
        first.listener.connected();
        assertThat(first.plays(20)).isTrue();
        call.loses(stage.bot);
        stage.next(JoinLost.class);
        var second = engine.nextAnswered();
        second.listener.connected();
        assertThat(second.plays(20)).isTrue();
        assertThat(stage.passed(PlaybackEnded.class)).isEmpty();
    }

    @Test
    void whomAnAdministratorHasSilencedPlaysNothing() throws Exception {
        var call = stage.joined();
        engine.nextAnswered().listener.connected();
        call.mutes(stage.bot);
        stage.allUntilNow(PlaybackStarted.class, call.participant("Ann"));
        assertThat(stage.ask(play("intro.wav")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(RefusalReason.MissingRight.class));
        assertThat(engine.opened).hasSize(1);
    }

    @Test
    void silencedAndAllowedAgainItUnmutesItselfForWhatPlays() throws Exception {
        var call = stage.joined();
        engine.nextAnswered().listener.connected();
        stage.ask(play("intro.wav"));
        var speaker = engine.nextAnswered();
        speaker.listener.connected();
        assertThat(speaker.plays(1)).isTrue();
        call.mutes(stage.bot);
        call.letsSpeak(stage.bot);
        assertThat(stage.telegram
                        .world()
                        .received()
                        .await(
                                Received.ParticipantEdited.class,
                                edited -> edited.participant() == stage.bot.user(),
                                LIMIT))
                .isPresent();
    }

    @Test
    void aLiveInputPlaysByItsNameAndHasNoOtherPlace() throws Exception {
        stage.joined();
        engine.nextAnswered().listener.connected();
        assertThat(stage.ask(play("studio"))).isEqualTo(new Done("studio"));
        var speaker = engine.nextAnswered();
        speaker.listener.connected();
        assertThat(stage.next(PlaybackStarted.class).title()).isEqualTo("studio");
        assertThat(speaker.plays(20)).isTrue();
        assertThat(stage.ask(new SeekPlayback(Duration.ZERO))).isEqualTo(new Refused(new RefusalReason.CannotSeek()));
        stage.ask(new StopPlayback());
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.STOPPED);
    }

    @Test
    void whatIsAskedForWithoutSenseIsRefused() throws Exception {
        stage.joined();
        engine.nextAnswered().listener.connected();
        assertThat(stage.ask(new SkipPlayback())).isEqualTo(new Refused(new RefusalReason.NothingPlays()));
        assertThat(stage.ask(play("itnro.wav")))
                .isEqualTo(new Refused(new RefusalReason.UnknownMedia("itnro.wav", List.of("intro.wav"))));
        var address = new Playable.Address(URI.create("https://elsewhere.example.org/a.mp3"));
        assertThat(stage.ask(new Play(address)))
                .isEqualTo(new Refused(new RefusalReason.HostNotAllowed("elsewhere.example.org")));
        assertThat(engine.opened).hasSize(1);
    }

    @Test
    void pausedItStandsStillUntilItIsResumed() throws Exception {
        stage.joined();
        engine.nextAnswered().listener.connected();
        stage.ask(play("intro.wav"));
        var speaker = engine.nextAnswered();
        speaker.listener.connected();
        assertThat(speaker.plays(10)).isTrue();
        assertThat(stage.ask(new PausePlayback())).isInstanceOf(Done.class);
        var before = playing().position();
        assertThat(stage.ask(new ResumePlayback())).isInstanceOf(Done.class);
        assertThat(playing().position()).isBetween(before, before.plusMillis(500));
        assertThat(speaker.plays(10)).isTrue();
    }

    @Test
    void leavingEndsWhatPlaysAndEveryProgram() throws Exception {
        stage.joined();
        engine.nextAnswered().listener.connected();
        stage.ask(play("intro.wav"));
        var speaker = engine.nextAnswered();
        speaker.listener.connected();
        assertThat(speaker.plays(10)).isTrue();
        stage.calls.close();
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.STOPPED);
        assertThat(engine.openSources()).isEmpty();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private static Play play(String file) {
        return new Play(new Playable.Named(file));
    }

    private PlayerStatus playing() {
        return stage.calls.media().getFirst().playback().orElseThrow();
    }

    private List<? extends CallEvent> losses(VideoChat call) throws InterruptedException {
        return stage.allUntilNow(JoinLost.class, call.participant("Zoe"));
    }
}
