package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.JoinRestored;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.localtelegram.world.Presentation;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.MediaRole;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What the bot presents, from the action to another client: TDLib, the local Telegram with its media server,
/// libwebrtc and ffmpeg.
@Timeout(120)
class SharedScreenEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static WebRtcEngine engine;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    SharedScreenEndToEndTest() {
        stage.telegram.withMedia();
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeAll
    static void start() throws Exception {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL);
        Clips.tone(folder.resolve("tone.wav"), 440, 60);
        Clips.tone(folder.resolve("short.wav"), 440, 1);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void aFileIsHeardOverAConnectionOfItsOwn() throws Exception {
        var call = stage.joined();
        assertThat(stage.ask(new MediaAction.StartPresentation(new Playable.Named("tone.wav"))))
                .isEqualTo(new Done("tone.wav"));
        assertHeard(call, source());
        assertThat(stage.calls.media().getFirst().role()).isEqualTo(MediaRole.LISTENER);
    }

    @Test
    void aCardIsSentAsAPicture() throws Exception {
        var call = stage.joined();
        var card = new Playable.Shown("Slides", List.of("one", "two"), Duration.ZERO);
        assertThat(stage.ask(new MediaAction.StartPresentation(card))).isEqualTo(new Done("Slides"));
        var picture = presentation(call).groups().getFirst().sources().getFirst();
        await(() -> room(call).packetsFrom(picture) > 10);
    }

    @Test
    void itComesBackAfterTheMainConnection() throws Exception {
        var call = stage.joined();
        stage.ask(new MediaAction.StartPresentation(new Playable.Named("tone.wav")));
        assertHeard(call, source());
        int before = source();
        call.loses(stage.bot);
        stage.next(JoinRestored.class);
        await(() -> source() != before);
        assertHeard(call, source());
    }

    @Test
    void whatHasComeToItsEndIsNotPresentedAnyMore() throws Exception {
        var call = stage.joined();
        stage.ask(new MediaAction.StartPresentation(new Playable.Named("short.wav")));
        assertThat(stage.telegram.world().received().await(Received.PresentationStopped.class, _ -> true, LIMIT))
                .isPresent();
        assertThat(room(call).participants()).hasSize(1);
    }

    @Test
    void oneThatIsStoppedIsGoneAndThereIsNoneToPause() throws Exception {
        var call = stage.joined();
        stage.ask(new MediaAction.StartPresentation(new Playable.Named("tone.wav")));
        assertThat(stage.ask(new MediaAction.PausePresentation(true))).isEqualTo(new Done("paused"));
        assertThat(stage.ask(new MediaAction.StopPresentation())).isEqualTo(new Done("stopped"));
        assertThat(room(call).participants()).hasSize(1);
        var none = new Refused(new RefusalReason.NotPresenting());
        assertThat(stage.ask(new MediaAction.StopPresentation())).isEqualTo(none);
        assertThat(stage.ask(new MediaAction.PausePresentation(false))).isEqualTo(none);
    }

    private void assertHeard(VideoChat call, int source) throws InterruptedException {
        await(() -> room(call).packetsFrom(source) > 0);
        try (var ann = new FarClient(engine, MediaRole.LISTENER, room(call)::join).listensTo(source)) {
            assertThat(ann.sound.becomesPure(440, 0.98, LIMIT)).isTrue();
            assertThat(ann.sound.peakHertz()).isEqualTo(440, within(0.5));
        }
    }

    private static void await(BooleanSupplier wanted) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes true in time").isLessThan(deadline);
            Thread.yield();
        }
    }

    private int source() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.PresentationStarted.class::isInstance)
                .map(entry -> ((Received.PresentationStarted) entry).source())
                .toList()
                .getLast();
    }

    private Presentation presentation(VideoChat call) {
        return call.call().listed().find(stage.bot.user(), List.of(stage.bot.user()), List.of()).stream()
                .flatMap(state -> state.presentation().stream())
                .findFirst()
                .orElseThrow();
    }

    private static SfuRoom room(VideoChat call) {
        return call.call().room().orElseThrow();
    }
}
