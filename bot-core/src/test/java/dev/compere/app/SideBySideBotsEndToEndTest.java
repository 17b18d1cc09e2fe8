package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallJoined;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.KnownAnswers;
import dev.compere.telegram.tdjson.RealTdlib;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two accounts in one process, each with its folder, plugins and ledger: neither gets in the other's way.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SideBySideBotsEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OTHER_PHONE = "+9996622222";

    @TempDir
    private Path path;

    @Test
    void bothWorkAndOneGoesOnWithoutTheOther() throws Exception {
        RealTdlib.library();
        try (var telegram = LocalTelegram.start(Clock.systemUTC())) {
            var story = telegram.world().channel("livechan", "Live channel").startLiveStory();
            var ann = story.viewer("Ann");
            var one = telegram.world().account(BotFolder.PHONE, "One");
            var two = telegram.world().account(OTHER_PHONE, "Two");
            try (var second = bot("two", telegram)) {
                try (var first = bot("one", telegram)) {
                    start(first, BotFolder.PHONE);
                    start(second, OTHER_PHONE);
                    ann.says("hello");
                    assertSaid(telegram, one, "one heard hello");
                    assertSaid(telegram, two, "two heard hello");
                    ann.pays(7, "for both");
                    assertSaid(telegram, one, "one has 7");
                    assertSaid(telegram, two, "two has 7");
                }
                ann.says("still there?");
                assertSaid(telegram, two, "two heard still there?");
                assertThat(second.bot().calls().joined()).hasSize(1);
            }
            assertThat(telegram.unexpectedRequests()).isEmpty();
        }
    }

    private record Running(Bot bot, HeardEvents heard) implements AutoCloseable {

        @Override
        public void close() {
            bot.close();
        }
    }

    private Running bot(String name, LocalTelegram telegram) {
        var own = path.resolve(name);
        telegram.seed(own.resolve("telegram"));
        var folder = BotFolder.of(own, telegram.port(), telegram.secret()).plugin("echo", """
                on(MessageReceived) { event -> if (event.sender.name == 'Ann') say "%1$s heard ${event.text}" }
                on(PaidCommentReceived) { say "%1$s has ${leaderboard.total()}" }
                """.formatted(name));
        var heard = new HeardEvents();
        return new Running(folder.create(heard), heard);
    }

    private static void start(Running running, String phone) throws InterruptedException {
        running.bot().start(new KnownAnswers(phone, BotFolder.CODE));
        running.heard().next(CallJoined.class);
    }

    private static void assertSaid(LocalTelegram telegram, Account account, String text) throws InterruptedException {
        assertThat(telegram.world()
                        .received()
                        .await(
                                Received.Commented.class,
                                said -> said.comment().text().text().equals(text)
                                        && said.comment().sender().equals(account.user()),
                                LIMIT))
                .as("%s from %s", text, account)
                .isPresent();
    }
}
