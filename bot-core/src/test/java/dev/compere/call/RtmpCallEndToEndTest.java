package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.MediaAction.StartLocalRecording;
import dev.compere.action.MediaAction.StopLocalRecording;
import dev.compere.action.MediaAction.StopPlayback;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallJoined;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.LocalRecordingEnded;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackEnded.End;
import dev.compere.event.PlaybackStarted;
import dev.compere.localtelegram.rtmp.RtmpServer;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.StreamSegment;
import dev.compere.media.MediaRole;
import dev.compere.media.player.PlayerStatus;
import dev.compere.media.rtmp.Film;
import dev.compere.media.rtmp.RtmpStatus;
import dev.compere.media.rtmp.SoundFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A live story in RTMP mode, through the real TDLib, a real RTMP server and the real player: the bot publishes what it
/// plays, and records it as those who watch get it.
@Timeout(180)
class RtmpCallEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private final ScriptedEngine engine = new ScriptedEngine();
    private RtmpServer server;
    private LiveStory story;

    RtmpCallEndToEndTest() {
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeAll
    static void film() throws Exception {
        Film.make(folder.resolve("film.mkv"), 440, 90, WIDTH, HEIGHT);
    }

    @BeforeEach
    void serve() {
        server = RtmpServer.start(stage.telegram.world());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void joined() throws InterruptedException {
        story = stage.channel.startRtmpLiveStory();
        stage.calls.start();
        stage.next(CallJoined.class);
    }

    private void publishing() throws InterruptedException {
        stage.channel.promote(stage.bot);
        joined();
        assertThat(stage.ask(play())).isEqualTo(new Done("film.mkv"));
        await("the stream is taken", () -> publishes(1));
    }

    @Test
    void whatIsPlayedIsPublishedAndRecordedAsViewersGetIt() throws Exception {
        publishing();
        assertThat(stage.next(PlaybackStarted.class).title()).isEqualTo("film.mkv");
        assertThat(stage.ask(new StartLocalRecording("show", false))).isEqualTo(new Done("show"));
        await("something is recorded", () -> fetched() >= 8);
        assertThat(media().role()).isEqualTo(MediaRole.LISTENER);
        assertThat(media().link()).isEqualTo(MediaLink.SEGMENTS);
        assertThat(media().recording().orElseThrow()).contains("s behind");
        stage.ask(new StopLocalRecording());
        var ended = stage.next(LocalRecordingEnded.class);
        assertThat(ended.file()).isEqualTo("show.mkv");
        assertThat(ended.reason()).isEqualTo("stopped");
        var recorded = new SoundFile(folder.resolve("recordings/show.mkv"), WIDTH, HEIGHT, 15);
        assertThat(recorded.soundSeconds()).isGreaterThan(6).isCloseTo(recorded.pictureSeconds(), within(0.2));
        assertThat(recorded.second(4).peakHertz()).isCloseTo(440, within(0.5));
        assertThat(recorded.second(4).purity(440)).isGreaterThan(0.9);
        var pictures = recorded.pictures().subList(3 * 15, 6 * 15);
        assertThat(pictures).doesNotContain(-1).isSorted();
        assertThat(pictures.getLast() - pictures.getFirst()).isBetween(2, 4);
    }

    @Test
    void aKilledEncoderHoldsWhatPlaysUntilAnotherPublishes() throws Exception {
        publishing();
        encoder().orElseThrow().destroyForcibly();
        await("it publishes again", () -> publishes(2));
        var before = playing().position();
        await("it plays on", () -> playing().position().compareTo(before.plusSeconds(1)) > 0);
        assertThat(media().publishing().orElseThrow().failures()).isEqualTo(1);
        assertThat(media().problem()).isEmpty();
        assertThat(stage.passed(PlaybackEnded.class)).isEmpty();
    }

    @Test
    void afterItsKeyWasReplacedItPublishesOnWithTheNewOne() throws Exception {
        publishing();
        var first = encoder().orElseThrow();
        assertThat(stage.ask(new ChatAction.ReplaceStreamKey())).isInstanceOf(Done.class);
        await("another encoder publishes", () -> publishes(1) && !encoder().equals(Optional.of(first)));
        var before = playing().position();
        await("it plays on", () -> playing().position().compareTo(before.plusSeconds(1)) > 0);
        assertThat(first.isAlive()).isFalse();
    }

    @Test
    void leavingLeavesNoProgramBehind() throws Exception {
        publishing();
        var encoder = encoder().orElseThrow();
        stage.calls.close();
        assertThat(stage.next(PlaybackEnded.class).end()).isEqualTo(End.STOPPED);
        assertThat(encoder.isAlive()).isFalse();
        assertThat(encoder()).isEmpty();
    }

    @Test
    void aStreamThatNobodyNeedsEndsAndBeginsAgain() throws Exception {
        publishing();
        stage.ask(new StopPlayback());
        await("the stream ends", () -> media().publishing().isEmpty());
        assertThat(encoder()).isEmpty();
        assertThat(stage.ask(play())).isEqualTo(new Done("film.mkv"));
        await("it publishes again", () -> publishes(1));
    }

    @Test
    void whereAnotherProgramPublishesTheBotDoesNot() throws Exception {
        stage.channel.promote(stage.bot);
        joined();
        story.publishes(new StreamSegment(1_700_000_000_000L, new byte[] {1}, new byte[] {2}));
        assertThat(stage.ask(play())).isEqualTo(new Refused(new RefusalReason.PublishedElsewhere()));
        assertThat(encoder()).isEmpty();
    }

    @Test
    void whoMayNotPublishIsToldSoUnasked() throws Exception {
        joined();
        assertThat(stage.ask(play()))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("publish the stream of this call")));
        assertThat(stage.telegram.requests()).doesNotContain("phone.getGroupCallStreamRtmpUrl");
    }

    @Test
    void aRecordingGoesOnAfterTheServerForgotTheBot() throws Exception {
        publishing();
        stage.ask(new StartLocalRecording("on", false));
        await("something is recorded", () -> fetched() >= 2);
        story.loses(stage.bot);
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        long before = fetched();
        await("it is recorded on", () -> fetched() >= before + 3);
        stage.ask(new StopLocalRecording());
        assertThat(stage.next(LocalRecordingEnded.class).length()).isGreaterThan(Duration.ofSeconds(4));
        assertThat(playing().held()).isFalse();
    }

    private static Play play() {
        return new Play(new Playable.Named("film.mkv"));
    }

    private MediaStatus media() {
        return stage.calls.media().getFirst();
    }

    private PlayerStatus playing() {
        return media().playback().orElseThrow();
    }

    private boolean publishes(long connections) {
        Predicate<RtmpStatus> taken = stream -> stream.connected() && stream.connections() == connections;
        return media().publishing().filter(taken).isPresent();
    }

    private long fetched() {
        return media().reading().orElseThrow().fetched();
    }

    /// The bot's own ffmpeg; the one that cuts the stream is the server's.
    private static Optional<ProcessHandle> encoder() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> String.join(" ", process.info().arguments().orElse(new String[0]))
                        .contains("-f flv"))
                .findFirst();
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
