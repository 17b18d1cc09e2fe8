package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallJoined;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.event.PlaybackStarted;
import dev.compere.event.SpeakingStarted;
import dev.compere.localtelegram.world.Channel;
import dev.compere.media.MediaRole;
import dev.compere.media.Tone;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A live story's single publisher, and those who watch it, with sound that really flows.
class LiveStoryMediaEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static WebRtcEngine engine;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final CallStage stage = new CallStage(
            new CallTarget.LiveStory(new ChatAddress.Username("ownchan"), OptionalInt.empty(), true),
            new CallTarget.LiveStory(new ChatAddress.Username("livechan"), OptionalInt.empty(), false));

    private final Channel own =
            stage.telegram.world().channel("ownchan", "Own channel").promote(stage.bot);
    private final Channel other = stage.telegram.world().channel("livechan", "Live channel");

    LiveStoryMediaEndToEndTest() {
        stage.telegram.withMedia();
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeAll
    static void start() throws Exception {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL);
        Clips.tone(folder.resolve("tone.wav"), 440, 20);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void viewersHearWhatItsPublisherPlays() throws Exception {
        var story = own.startLiveStory();
        stage.calls.start();
        var call = stage.next(CallJoined.class).call();
        assertThat(stage.ask(call, new Play(new Playable.Named("tone.wav")))).isEqualTo(new Done("tone.wav"));
        stage.next(PlaybackStarted.class);
        int source = story.call().streamer().orElseThrow().source();
        var room = story.call().room().orElseThrow();
        try (var viewer = new FarClient(engine, MediaRole.LISTENER, room::join).listensTo(source)) {
            assertThat(viewer.sound.becomesPure(440, 0.98, LIMIT)).isTrue();
            assertThat(viewer.sound.peakHertz()).isEqualTo(440, within(0.5));
        }
        story.end();
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.STOPPED);
    }

    @Test
    void aCardIsSentAsPicturesForAsLongAsItIsShown() throws Exception {
        var story = own.startLiveStory();
        stage.calls.start();
        var call = stage.next(CallJoined.class).call();
        var card = new Playable.Shown("Starting soon", List.of("at eight"), Duration.ofSeconds(2));
        assertThat(stage.ask(call, new Play(card))).isEqualTo(new Done("Starting soon"));
        stage.next(PlaybackStarted.class);
        var room = story.call().room().orElseThrow();
        int pictures = story.call()
                .streamer()
                .orElseThrow()
                .groups()
                .getFirst()
                .sources()
                .getFirst();
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.FINISHED);
        assertThat(room.packetsFrom(pictures)).isGreaterThan(10);
    }

    @Test
    void aListenerHearsWhoStreamsItAndPlaysNothing() throws Exception {
        var story = other.startLiveStory();
        try (var _ = new FarClient(engine, MediaRole.PUBLISHER, story::streams).says(new Tone(300))) {
            stage.calls.start();
            var call = stage.next(CallJoined.class).call();
            assertThat(stage.next(SpeakingStarted.class).speaker().id()).isPositive();
            assertThat(stage.ask(call, new Play(new Playable.Named("tone.wav"))))
                    .isEqualTo(new Refused(new RefusalReason.NotThePublisher()));
        }
    }
}
