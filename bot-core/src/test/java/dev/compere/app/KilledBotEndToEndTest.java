package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallKey;
import dev.compere.ledger.AuditLimits;
import dev.compere.ledger.Ledger;
import dev.compere.ledger.Span;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.Viewer;
import dev.compere.telegram.tdjson.RealTdlib;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the real bot, twice, in the middle of a flood of gifts that goes on while it is down.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledBotEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long CHANNEL_CHAT_IDS = -1_000_000_000_000L;

    @TempDir
    private Path path;

    private BotFolder folder;
    private LocalTelegram telegram;
    private LiveStory story;
    private Viewer auditor;
    private int questions;

    @BeforeEach
    void open() {
        RealTdlib.library();
        telegram = LocalTelegram.start(Clock.systemUTC());
        folder = BotFolder.of(path, telegram).plugin("auditor", """
                command('total') { command -> say "${command.args[0]}: ${leaderboard.total()}" }
                """);
        story = telegram.world().channel("livechan", "Live channel").startLiveStory();
        story.remembers(50_000);
        auditor = story.viewer("Dev");
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void noGiftIsLostAndNoneIsCountedTwice() throws Exception {
        int gifts;
        try (var crowd = new GenerousCrowd(story)) {
            killAmidTheGifts(crowd);
            crowd.awaitGifts(500);
            killAfterCatchingUp();
            try (var bot = start().typeAll()) {
                awaitJoined();
                gifts = crowd.stop();
                awaitWritten(story.starsGiven());
                bot.terminate();
                assertThat(bot.exitCode()).as("%s", bot).isZero();
            }
        }

        assertThat(telegram.world().received().await(Received.Left.class, _ -> true, Duration.ZERO))
                .as("the call was left")
                .isPresent();
        assertThat(starsWritten()).isEqualTo(story.starsGiven());
        assertThat(giftsWritten()).isEqualTo(gifts).isGreaterThan(2000);
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }

    private void killAmidTheGifts(GenerousCrowd crowd) throws Exception {
        try (var bot = start().typeAll(BotFolder.PHONE, BotFolder.CODE)) {
            awaitJoined();
            crowd.awaitGifts(1000);
            bot.kill();
        }
    }

    private void killAfterCatchingUp() throws Exception {
        try (var bot = start().typeAll()) {
            awaitJoined();
            awaitWritten(story.starsGiven());
            bot.kill();
        }
    }

    private BotProcess start() throws IOException {
        telegram.world().received().clear();
        return folder.start("run");
    }

    private void awaitJoined() {
        assertThat(telegram.world().received().await(Received.Joined.class, _ -> true, LIMIT))
                .as("the bot joins")
                .isPresent();
    }

    /// Asks the bot in the live story how many Stars its ledger has, until it has them.
    private void awaitWritten(long stars) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        long written = ask();
        while (written < stars) {
            assertThat(System.nanoTime())
                    .as("%d of %d Stars are written", written, stars)
                    .isLessThan(deadline);
            written = ask();
        }
    }

    private long ask() {
        var start = ++questions + ": ";
        auditor.says("!total " + questions);
        var answer = telegram.world()
                .received()
                .await(
                        Received.Commented.class,
                        comment -> comment.comment().text().text().startsWith(start),
                        LIMIT);
        assertThat(answer).as("an answer to question %d", questions).isPresent();
        return Long.parseLong(answer.get().comment().text().text().substring(start.length()));
    }

    private long starsWritten() {
        var call = CallKey.liveStory(CHANNEL_CHAT_IDS - story.poster().id(), story.id());
        try (var ledger = Ledger.open(folder.ledgerUrl(), Clock.systemUTC(), AuditLimits.DEFAULT)) {
            return ledger.leaderboards().total(new Span.OfCall(call));
        }
    }

    private int giftsWritten() throws SQLException {
        try (var connection = DriverManager.getConnection(folder.ledgerUrl());
                var count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM gift")) {
            return count.getInt(1);
        }
    }
}
