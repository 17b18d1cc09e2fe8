package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.MediaAction.StartLocalRecording;
import dev.compere.action.MediaAction.StartPresentation;
import dev.compere.action.MediaAction.StopLocalRecording;
import dev.compere.action.MediaAction.StopPresentation;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.LocalRecordingEnded;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.event.PlaybackStarted;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Sound that really flows: TDLib, the local Telegram with its media server, libwebrtc and ffmpeg.
class MediaEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static WebRtcEngine engine;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    MediaEndToEndTest() {
        stage.telegram.withMedia();
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeAll
    static void start() throws Exception {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL.withSilence(Duration.ofSeconds(2)));
        Clips.tone(folder.resolve("tone.wav"), 440, 60);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void twoTalkersAreHeardEachByName() throws Exception {
        var call = stage.joined();
        try (var ann = talker(call, "Ann").says(new Tone(330));
                var bob = talker(call, "Bob").says(new Tone(550))) {
            var speakers = List.of(stage.next(SpeakingStarted.class), stage.next(SpeakingStarted.class));
            assertThat(speakers)
                    .extracting(speaking -> speaking.speaker().name())
                    .containsExactlyInAnyOrder("Ann", "Bob");
            assertThat(stage.calls.speaking(stage.calls.joined().getFirst())).hasSize(2);
            ann.silent();
            assertThat(stage.next(SpeakingStopped.class).speaker().name()).isEqualTo("Ann");
            bob.silent();
            assertThat(stage.next(SpeakingStopped.class).speaker().name()).isEqualTo("Bob");
        }
    }

    @Test
    void whatItPlaysIsHeardAsItIs() throws Exception {
        var call = stage.joined();
        play();
        try (var ann = listener(call)) {
            assertThat(ann.sound.becomesPure(440, 0.98, LIMIT)).isTrue();
            assertThat(ann.sound.peakHertz()).isEqualTo(440, within(0.5));
            assertThat(stage.allUntilNow(JoinLost.class, call.participant("Zoe")))
                    .isEmpty();
        }
    }

    @Test
    void aMediaServerThatFallsSilentIsJoinedAgainAndWhatPlaysGoesOn() throws Exception {
        var call = stage.joined();
        play();
        stage.next(PlaybackStarted.class);
        var server = stage.telegram.world().mediaServer().orElseThrow();
        server.goSilent();
        stage.next(JoinLost.class);
        var position = position();
        server.resume();
        stage.next(JoinRestored.class);
        try (var ann = listener(call)) {
            assertThat(ann.sound.becomesPure(440, 0.98, LIMIT)).isTrue();
        }
        assertThat(position()).isGreaterThan(position);
        assertThat(stage.passed(PlaybackStarted.class)).isEmpty();
        assertThat(stage.passed(PlaybackEnded.class)).isEmpty();
    }

    @Test
    void whenTheServerForgetsTheBotItIsHeardAgain() throws Exception {
        var call = stage.joined();
        play();
        stage.next(PlaybackStarted.class);
        call.loses(stage.bot);
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        try (var ann = listener(call)) {
            assertThat(ann.sound.becomesPure(440, 0.98, LIMIT)).isTrue();
        }
        assertThat(stage.passed(PlaybackEnded.class)).isEmpty();
    }

    @Test
    void whatItHearsIsRecorded() throws Exception {
        var call = stage.joined();
        try (var _ = talker(call, "Ann").says(new Tone(330))) {
            stage.next(SpeakingStarted.class);
            assertThat(stage.ask(new StartLocalRecording("show", false))).isEqualTo(new Done("show"));
            assertThat(stage.ask(new StartLocalRecording("again", false)))
                    .isEqualTo(new Refused(new RefusalReason.AlreadyRecording()));
            var later = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (System.nanoTime() < later) {
                Thread.onSpinWait();
            }
            stage.ask(new StopLocalRecording());
        }
        var ended = stage.next(LocalRecordingEnded.class);
        assertThat(ended.length()).isBetween(Duration.ofMillis(800), Duration.ofSeconds(20));
        assertThat(folder.resolve("recordings").resolve(ended.file())).isNotEmptyFile();
        assertThat(stage.ask(new StopLocalRecording())).isEqualTo(new Refused(new RefusalReason.NotRecording()));
    }

    @Test
    void itPresentsOverAConnectionOfItsOwnUntilItStops() throws Exception {
        var call = stage.joined();
        var card = new Playable.Shown("Agenda", List.of("songs", "talk"), Duration.ZERO);
        assertThat(stage.ask(new StartPresentation(card))).isEqualTo(new Done("Agenda"));
        int source = presentations().getFirst();
        await("the presentation is connected", () -> room(call).isConnected(source));
        call.loses(stage.bot);
        stage.next(JoinRestored.class);
        await("it is presented again", () -> presentations().size() == 2);
        int next = presentations().getLast();
        await("the presentation is connected again", () -> room(call).isConnected(next));
        assertThat(stage.ask(new StopPresentation())).isInstanceOf(Done.class);
        assertThat(stage.ask(new StopPresentation())).isEqualTo(new Refused(new RefusalReason.NotPresenting()));
    }

    @Test
    void whoIsServedSegmentsGetsAConnectionToSpeak() throws Exception {
        var call = stage.group.startVideoChat();
        call.streamsToListeners(true);
        stage.joined(call);
        assertThat(stage.calls.media().getFirst().link()).isEqualTo(MediaLink.SEGMENTS);
        play();
        try (var ann = listener(call)) {
            assertThat(ann.sound.becomesPure(440, 0.98, LIMIT)).isTrue();
        }
    }

    @Test
    void leavingClosesEverything() throws Exception {
        var call = stage.joined();
        play();
        stage.next(PlaybackStarted.class);
        stage.calls.close();
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.STOPPED);
        assertThat(stage.telegram.world().received().await(Received.Left.class, _ -> true, LIMIT))
                .isPresent();
        assertThat(room(call).participants()).isEmpty();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private void play() throws InterruptedException {
        assertThat(stage.ask(new Play(new Playable.Named("tone.wav")))).isEqualTo(new Done("tone.wav"));
    }

    private Duration position() {
        return stage.calls.media().getFirst().playback().orElseThrow().position();
    }

    private FarClient talker(VideoChat call, String name) throws InterruptedException {
        var participant = call.participant(name);
        return new FarClient(engine, MediaRole.PUBLISHER, payload -> participant.joinsWith(payload, false, true));
    }

    /// Somebody who hears the bot as the source that it plays from now.
    private FarClient listener(VideoChat call) throws InterruptedException {
        await("the bot is heard by the server", () -> plays() && room(call).packetsFrom(botSource()) > 0);
        return new FarClient(engine, MediaRole.LISTENER, room(call)::join).listensTo(botSource());
    }

    private boolean plays() {
        var media = stage.calls.media().getFirst();
        return media.role() == MediaRole.PUBLISHER && media.link() == MediaLink.CONNECTED;
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            Thread.yield();
        }
    }

    private List<Integer> presentations() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.PresentationStarted.class::isInstance)
                .map(Received.PresentationStarted.class::cast)
                .map(Received.PresentationStarted::source)
                .toList();
    }

    private int botSource() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Joined.class::isInstance)
                .map(Received.Joined.class::cast)
                .map(Received.Joined::source)
                .toList()
                .getLast();
    }

    private static SfuRoom room(VideoChat call) {
        return call.call().room().orElseThrow();
    }
}
