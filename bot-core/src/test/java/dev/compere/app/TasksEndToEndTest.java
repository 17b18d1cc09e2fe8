package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult;
import dev.compere.action.ChatAction;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import dev.compere.event.CallScheduled;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.KnownAnswers;
import dev.compere.telegram.tdjson.RealTdlib;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What tasks do to the calls of two chats, with the real TDLib.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TasksEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path path;

    private final HeardEvents heard = new HeardEvents();
    private LocalTelegram telegram;
    private Group group;
    private BotFolder folder;

    @BeforeEach
    void open() {
        RealTdlib.library();
        telegram = LocalTelegram.start(Clock.systemUTC());
        folder = BotFolder.of(path, telegram).with("  check_every", "  video_chat: \"@friends\"\n  check_every");
        var account = telegram.world().account(BotFolder.PHONE, "Compere");
        group = telegram.world().publicGroup("friends", "Friends");
        group.promote(account);
        telegram.world().channel("livechan", "Live channel").promote(account);
    }

    @AfterEach
    void close() {
        telegram.close();
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }

    @Test
    void aScheduledVideoChatIsStartedAtItsDate() throws Exception {
        var date = Instant.now().plusSeconds(14);
        var videoChat = group.scheduleVideoChat(date);
        try (var bot = bot("{ name: start, at_scheduled_time: true, do: { start_scheduled_video_chat: {} } }")) {
            bot.start(new KnownAnswers(BotFolder.PHONE, BotFolder.CODE));
            assertThat(heard.next(CallScheduled.class).startsAt().getEpochSecond())
                    .isEqualTo(date.getEpochSecond());

            assertThat(telegram.world()
                            .received()
                            .await(
                                    Received.Started.class,
                                    started -> started.call().equals(videoChat.call()),
                                    LIMIT))
                    .isPresent();
            assertThat(Instant.now().getEpochSecond()).isGreaterThanOrEqualTo(date.getEpochSecond());
            assertThat(heard.next(CallJoined.class).call().chatId())
                    .isEqualTo(bot.calls().joined().getFirst().chatId());
        }
    }

    @Test
    void callsOfBothKindsAreStartedEachInItsChat() throws Exception {
        try (var bot = bot("""
                { name: story, every: 3s, do: { start_live_story: { minimum_stars: 3 } } }
                    - { name: stage, every: 3s, do: { start_video_chat: { title: Open stage } } }
                    - { name: hello, every: 2s, call: "@friends", do: { post_to_chat: { text: Hello } } }
                """)) {
            bot.start(new KnownAnswers(BotFolder.PHONE, BotFolder.CODE));

            assertThat(nextDone(ChatAction.PostToChat.class).kind()).isEqualTo(CallKind.VIDEO_CHAT);
            assertThat(telegram.world()
                            .received()
                            .await(Received.Created.class, _ -> true, LIMIT)
                            .map(created -> created.call().title()))
                    .contains("Open stage");
            var first = heard.next(CallJoined.class).call();
            var second = heard.next(CallJoined.class).call();
            assertThat(new CallKind[] {first.kind(), second.kind()})
                    .containsExactlyInAnyOrder(CallKind.LIVE_STORY, CallKind.VIDEO_CHAT);
        }
    }

    private CallKey nextDone(Class<?> action) throws InterruptedException {
        while (true) {
            var next = heard.next(HeardEvents.Action.class);
            if (action.isInstance(next.request().action()) && next.result() instanceof ActionResult.Done) {
                return next.request().call();
            }
        }
    }

    private Bot bot(String tasks) {
        return folder.with("health:", "schedule:\n  tasks:\n    - " + tasks.strip() + "\nhealth:")
                .create(heard);
    }
}
