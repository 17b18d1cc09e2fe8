package dev.compere.app.demo;

import dev.compere.app.Bot;
import dev.compere.app.BotObservers;
import dev.compere.event.CallKey;
import dev.compere.ledger.Span;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.telegram.Telegram;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// One performance: the local Telegram, a bot that is configured and logged in like any other, and the cast.
final class Rehearsal implements AutoCloseable {

    private static final String PHONE = "+9996612222";
    private static final Duration JOIN_LIMIT = Duration.ofSeconds(30);
    private static final Duration LAST_WORDS = Duration.ofSeconds(15);

    private final Path folder;
    private final LocalTelegram telegram;
    private final LiveStory story;
    private final Tally tally = new Tally();
    private final Cast cast;
    private final Show show;
    private final Optional<Studio> studio;
    private final Bot bot;

    /// @param media whether the bot publishes sound and picture
    Rehearsal(Path plugins, int rate, boolean media, PrintStream out) throws IOException {
        folder = Files.createTempDirectory("compere-demo");
        telegram = LocalTelegram.start(Clock.systemUTC());
        telegram.seed(folder.resolve("telegram"));
        if (media) {
            telegram.withMedia();
        }
        var account = telegram.world().account(PHONE, "Compere");
        story = telegram.world()
                .channel("livechan", "Live channel")
                .promote(account)
                .startLiveStory();
        cast = new Cast(story, rate, new Random(7), tally::sent);
        show = new Show(out, tally, rate);
        studio = media ? Optional.of(Studio.open(folder, plugins, story, tally::sent)) : Optional.empty();
        bot = Bot.create(DemoConfig.write(folder, plugins, telegram, studio), new BotObservers(show, show));
    }

    /// Runs the show until the time is over or this thread is interrupted, and then waits for the bot to hear the last
    /// of it.
    Summary run(Duration length) throws InterruptedException {
        show.open("the local Telegram is on 127.0.0.1, port " + telegram.port());
        studio.ifPresent(open -> show.print("a viewer sees and hears it on " + open.address()));
        bot.start(new DemoLogin(PHONE, show));
        if (!show.joined().await(JOIN_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    "the bot did not get into the live story: " + bot.calls().status());
        }
        var call = bot.calls().joined().getFirst();
        cast.play(length);
        boolean stopped = Thread.interrupted();
        show.close(stopped ? "the show was stopped" : "the show is over");
        tally.awaitNothingLost(LAST_WORDS);
        return summary(call);
    }

    /// Stops the bot first: it says good-bye to the local Telegram.
    @Override
    public void close() throws IOException {
        bot.close();
        studio.ifPresent(Studio::close);
        telegram.close();
        Folders.delete(folder);
    }

    private Summary summary(CallKey call) {
        var counts = tally.counts();
        return new Summary(
                Telegram.TDLIB_VERSION,
                show.joinMillis(),
                counts.heard(),
                counts.sent(),
                counts.lost(),
                counts.duplicated(),
                counts.dropped(),
                show.actions(),
                show.actions().getOrDefault("PostLeaderboard", Map.of()).getOrDefault("Done", 0L),
                bot.ledger().leaderboards().total(new Span.OfCall(call)),
                story.starsGiven(),
                counts.p50Millis(),
                counts.p99Millis(),
                telegram.unexpectedRequests());
    }
}
