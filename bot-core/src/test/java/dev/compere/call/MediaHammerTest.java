package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction.JoinCall;
import dev.compere.action.ManageAction.LeaveCall;
import dev.compere.action.MediaAction;
import dev.compere.action.Playable;
import dev.compere.event.CallEvent;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackStarted;
import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Many threads ask a bot in a call for everything that has to do with media, and the server forgets it now and then;
/// `-Dhammer=600` lets them for ten minutes. All is real: TDLib, libwebrtc, the media server and ffmpeg.
class MediaHammerTest {

    private static final int THREADS = 6;
    private static final int SECONDS = Integer.getInteger("hammer", 5);
    private static final int LONGEST_PAUSE_MILLIS = 400;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final List<Playable> PLAYABLES = List.of(
            new Playable.Named("ding.wav"),
            new Playable.Named("film.mkv"),
            new Playable.Named("film.mkv"),
            new Playable.Named("broken.mp4"),
            new Playable.Shown("Starting soon", List.of("at eight"), Duration.ofSeconds(1)));
    private static WebRtcEngine engine;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    private final AtomicLong asked = new AtomicLong();

    MediaHammerTest() {
        stage.telegram.withMedia();
        stage.carriesMedia(MediaKits.of(engine, folder));
    }

    @BeforeAll
    static void start() throws Exception {
        engine = WebRtcEngine.start(WebRtcSettings.USUAL);
        Clips.tone(folder.resolve("ding.wav"), 880, 1);
        Ladder.film(folder.resolve("film.mkv"), 4);
        Files.writeString(folder.resolve("broken.mp4"), "this is no film");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void nothingDeadlocksAndEveryEndIsToldOnce() throws Exception {
        var call = stage.joined();
        stage.ask(new MediaAction.Play(new Playable.Named("film.mkv")));
        var first = stage.next(PlaybackStarted.class).item();
        long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < THREADS; i++) {
            var random = new Random(i);
            threads.add(Thread.ofPlatform().name("hammer-" + i).start(() -> hammer(call, until, random)));
        }
        for (var thread : threads) {
            assertComesBack(thread, until);
        }
        stage.ask(new MediaAction.StopPresentation());
        isInTheCall(call.call().room().orElseThrow());
        stage.ask(new MediaAction.StopPlayback());
        assertThat(problems).isEmpty();
        assertEndsOnce(first, stage.allUntilNow(CallEvent.class, call.participant("Zoe")));
        stage.calls.close();
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    private void hammer(VideoChat call, long until, Random random) {
        try {
            while (System.nanoTime() < until) {
                switch (random.nextInt(200)) {
                    case 0 -> call.loses(stage.bot);
                    case 1 -> stage.ask(new LeaveCall());
                    case 2, 3, 4, 5 -> stage.ask(new JoinCall());
                    default -> stage.ask(wish(random));
                }
                asked.incrementAndGet();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_PAUSE_MILLIS)));
            }
        } catch (InterruptedException | RuntimeException e) {
            problems.add(e);
        }
    }

    private static CallAction wish(Random random) {
        var what = PLAYABLES.get(random.nextInt(PLAYABLES.size()));
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> new MediaAction.Play(what);
            case 3, 4 -> new MediaAction.Enqueue(what);
            case 5 -> new MediaAction.Interject(what);
            case 6 -> new MediaAction.PausePlayback();
            case 7, 8 -> new MediaAction.ResumePlayback();
            case 9 -> new MediaAction.SeekPlayback(Duration.ofMillis(random.nextInt(4_000)));
            case 10 -> new MediaAction.SkipPlayback();
            case 11 -> new MediaAction.StopPlayback();
            case 12 -> new MediaAction.LoopPlayback(MediaAction.Loop.values()[random.nextInt(3)]);
            case 13 -> new MediaAction.SetPlaybackVolume(random.nextInt(201));
            case 14 -> new MediaAction.StartLocalRecording("hammered", random.nextBoolean());
            case 15 -> new MediaAction.StopLocalRecording();
            case 16 -> new MediaAction.StartPresentation(what);
            default -> new MediaAction.StopPresentation();
        };
    }

    private static void assertComesBack(Thread thread, long until) throws InterruptedException {
        long wait = until - System.nanoTime() + LIMIT.toNanos();
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(wait)));
        if (thread.isAlive()) {
            Thread.getAllStackTraces().forEach((each, stack) -> {
                System.err.println(each);
                List.of(stack).forEach(line -> System.err.println("    at " + line));
            });
        }
        assertThat(thread.isAlive()).as("a wish never came back").isFalse();
    }

    /// Somebody may just have sent it away, or the server have forgotten it, which it learns of some seconds later.
    private void isInTheCall(SfuRoom room) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (room.participants().stream().noneMatch(room::isConnected)
                || !(stage.ask(new MediaAction.SetPlaybackVolume(100)) instanceof Done)) {
            assertThat(System.nanoTime()).as("the bot is in the call").isLessThan(deadline);
            stage.ask(new JoinCall());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LONGEST_PAUSE_MILLIS));
        }
    }

    private void assertEndsOnce(long first, List<CallEvent> told) {
        var starts = told.stream()
                .filter(PlaybackStarted.class::isInstance)
                .map(PlaybackStarted.class::cast)
                .map(PlaybackStarted::item)
                .toList();
        var ends = told.stream()
                .filter(PlaybackEnded.class::isInstance)
                .map(PlaybackEnded.class::cast)
                .collect(Collectors.groupingBy(PlaybackEnded::item));
        System.out.printf(
                "hammered for %d s: %d wishes, %d items started, %d ended%n",
                SECONDS, asked.get(), starts.size(), ends.size());
        assertThat(starts).doesNotHaveDuplicates();
        assertThat(ends.values()).allSatisfy(once -> assertThat(once).hasSize(1));
        assertThat(ends.keySet()).contains(first).containsAll(starts);
    }
}
