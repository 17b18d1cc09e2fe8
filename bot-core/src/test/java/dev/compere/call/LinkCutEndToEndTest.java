package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.MediaAction.Play;
import dev.compere.action.MediaAction.StopPlayback;
import dev.compere.action.Playable;
import dev.compere.event.CallEvent;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackStarted;
import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.MediaRole;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What somebody hears and sees of a bot whose link is cut while it plays, with the settings of a bot that is not told
/// otherwise. `-Dcuts=long` cuts it for a minute, too.
class LinkCutEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static WebRtcEngine engine;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private VideoChat call;

    LinkCutEndToEndTest() {
        stage.telegram.withMedia();
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeAll
    static void start() throws Exception {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL);
        Ladder.film(folder.resolve("ladder.mkv"), 180);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    /// As on the air: whoever listens misses what was played meanwhile.
    @Test
    void aCutOfThreeSecondsIsNoLoss() throws Exception {
        var outcome = cut("3 s", Duration.ofSeconds(3), () -> {}, () -> {});
        assertThat(outcome.heardAfter()).isLessThan(required());
        assertThat(outcome.seenAfter()).isLessThan(required());
        assertThat(outcome.second()).isBetween(outcome.positionBefore() + 3, outcome.positionBefore() + 6);
        assertThat(told()).containsExactly(PlaybackStarted.class, PlaybackEnded.class);
    }

    @Test
    void afterTenSecondsItPlaysOnWhereItWasWhenTheLossWasSeen() throws Exception {
        isHeardWhereItWas(cut("10 s", Duration.ofSeconds(10), () -> {}, () -> {}));
    }

    @Test
    void soItDoesWhenTheWholeNetworkIsGoneForTenSeconds() throws Exception {
        isHeardWhereItWas(cut(
                "10 s of the whole network",
                Duration.ofSeconds(10),
                stage.telegram::goOffline,
                stage.telegram::goOnline));
    }

    @Test
    @EnabledIfSystemProperty(named = "cuts", matches = "long")
    void afterAMinuteItPlaysOnWhereItWas() throws Exception {
        isHeardWhereItWas(cut("60 s", Duration.ofSeconds(60), () -> {}, () -> {}));
    }

    @Test
    @EnabledIfSystemProperty(named = "cuts", matches = "long")
    void soItDoesWhenTheWholeNetworkIsGoneForAMinute() throws Exception {
        isHeardWhereItWas(cut(
                "60 s of the whole network",
                Duration.ofSeconds(60),
                stage.telegram::goOffline,
                stage.telegram::goOnline));
    }

    /// @param heardAfter the link's return, or the join that came later; and so seen
    /// @param positionBefore of what played, in seconds: when the cut began, or where it was held
    /// @param second of the film that was heard first
    private record Outcome(Duration heardAfter, Duration seenAfter, long positionBefore, long second) {}

    private void isHeardWhereItWas(Outcome outcome) throws InterruptedException {
        assertThat(outcome.heardAfter()).isLessThan(required());
        assertThat(outcome.seenAfter()).isLessThan(required());
        assertThat(outcome.second()).isBetween(outcome.positionBefore(), outcome.positionBefore() + 2);
        assertThat(told())
                .containsExactly(PlaybackStarted.class, JoinLost.class, JoinRestored.class, PlaybackEnded.class);
    }

    private Outcome cut(String name, Duration length, Runnable alsoCut, Runnable alsoBack) throws Exception {
        call = stage.joined();
        assertThat(stage.ask(new Play(new Playable.Named("ladder.mkv")))).isEqualTo(new Done("ladder.mkv"));
        stage.telegram.world().received().await(Received.Spoke.class, _ -> true, LIMIT);
        try (var ann = new FarClient(engine, MediaRole.LISTENER, room()::join);
                var joins = new FollowedJoins(stage.telegram.world().received(), ann)) {
            assertThat(ann.picture.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ann.sound.await(200, LIMIT)).isTrue();
            server().goSilentExceptFor(ann.source());
            alsoCut.run();
            long before = position().toSeconds();
            // The cut lasts as long as it lasts.
            assertThat(new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS))
                    .isFalse();
            boolean isHeld =
                    stage.calls.media().getFirst().playback().orElseThrow().held();
            if (isHeld) {
                before = position().toSeconds();
            }
            long back = System.nanoTime();
            server().resume();
            alsoBack.run();
            var heard = joins.heardAfter(back, LIMIT);
            assertThat(ann.sound.await(50, LIMIT)).isTrue();
            long second = Ladder.second(ann.sound);
            var seen = joins.seenAfter(back, LIMIT);
            System.out.printf(
                    "cut %s: heard again %d ms and seen again %d ms after the link's return or the join after it (%d ms"
                            + " after the return); played until second %d, heard from second %d%n",
                    name,
                    heard.afterJoin().toMillis(),
                    seen.afterJoin().toMillis(),
                    heard.afterReturn().toMillis(),
                    before,
                    second);
            return new Outcome(heard.afterJoin(), seen.afterJoin(), before, second);
        }
    }

    /// A second; a machine that has more to do than it can takes longer for everything.
    private static Duration required() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        boolean isBusy = machine.getSystemLoadAverage() > 1.5 * machine.getAvailableProcessors();
        return Duration.ofSeconds(isBusy ? 5 : 1);
    }

    /// The types of all that was told, after what plays was stopped.
    private List<Class<?>> told() throws InterruptedException {
        assertThat(stage.ask(new StopPlayback())).isInstanceOf(Done.class);
        var all = stage.allUntilNow(CallEvent.class, call.participant("Zoe"));
        return all.stream()
                .<Class<?>>map(CallEvent::getClass)
                .filter(
                        List.of(PlaybackStarted.class, JoinLost.class, JoinRestored.class, PlaybackEnded.class)
                                ::contains)
                .toList();
    }

    private Duration position() {
        return stage.calls.media().getFirst().playback().orElseThrow().position();
    }

    private Sfu server() {
        return stage.telegram.world().mediaServer().orElseThrow();
    }

    private SfuRoom room() {
        return call.call().room().orElseThrow();
    }
}
