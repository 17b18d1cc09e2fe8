package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallJoined;
import dev.compere.localtelegram.LocalTelegram;
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

/// A plugin in the whole bot does what it is granted, and hears of what it is not.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GrantsEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path path;

    @Test
    void whatIsNotGrantedIsRefusedAndThePluginIsTold() throws Exception {
        RealTdlib.library();
        try (var telegram = LocalTelegram.start(Clock.systemUTC())) {
            var folder = BotFolder.of(path, telegram)
                    .with("burst: 50", "burst: 50, spending_limit: 100")
                    .with(
                            "grant:",
                            "each: { greedy: { permissions: [messages.send, stars.spend],"
                                    + " limits: { stars_per_day: 3 } } }\n  grant:")
                    .plugin("greedy", """
                            plugin 'greedy', version: '1', api: 1,
                                    permissions: ['messages.send', 'chat.post', 'stars.spend']
                            on(MessageReceived) { event ->
                                if (event.text == 'post') postToChat 'Come all!'
                                if (event.text == 'give') donate 4
                            }
                            onResult { result -> if (!result.done) say result.reason }
                            """);
            var story = telegram.world().channel("livechan", "Live channel").startLiveStory();
            var heard = new HeardEvents();
            try (var bot = folder.create(heard)) {
                bot.start(new KnownAnswers(BotFolder.PHONE, BotFolder.CODE));
                heard.next(CallJoined.class);
                story.viewer("Ann").says("post");
                assertSaid(telegram, "NotGranted");
                story.viewer("Ann").says("give");
                assertSaid(telegram, "PluginSpendingLimit");
            }
        }
    }

    private static void assertSaid(LocalTelegram telegram, String text) throws InterruptedException {
        assertThat(telegram.world()
                        .received()
                        .await(
                                Received.Commented.class,
                                said -> said.comment().text().text().equals(text),
                                LIMIT))
                .isPresent();
    }
}
