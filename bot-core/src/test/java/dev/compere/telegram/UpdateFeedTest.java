package dev.compere.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.compere.telegram.request.GetOption;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateChatTitle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(20)
class UpdateFeedTest {

    private static final ClientLimits THREE_UPDATES = new ClientLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), 3);

    private final FakeTdLink tdlib = new FakeTdLink();
    private final TelegramClient client = new Telegram(tdlib).open(THREE_UPDATES);

    @Test
    void aSlowSubscriberHoldsUpdatesBackAndLosesNone() {
        var release = new CountDownLatch(1);
        var titles = new ArrayList<String>();
        client.subscribe(update -> {
            await(release);
            if (update instanceof UpdateChatTitle changed) {
                titles.add(changed.title());
            }
        });
        for (int i = 0; i < 50; i++) {
            title(String.valueOf(i));
        }
        while (client.counts().queueFull() == 0) {
            Thread.onSpinWait();
        }
        release.countDown();
        client.close();

        assertThat(titles).hasSize(50).startsWith("0", "1", "2").endsWith("48", "49");
        assertThat(client.counts().queueFullTime()).isPositive();
        assertThat(client.counts().updates()).containsEntry("updateChatTitle", 50L);
    }

    @Test
    void whatCameBeforeAnAnswerCanBeWaitedFor() throws InterruptedException {
        var titles = new ArrayList<String>();
        client.subscribe(update -> {
            if (update instanceof UpdateChatTitle changed) {
                titles.add(changed.title());
            }
        });
        var answer = client.begin(new GetOption("version"));
        title("a");
        title("b");
        tdlib.answer(tdlib.nextRequest(), "{\"@type\":\"optionValueEmpty\"}");
        answer.await();
        client.awaitUpdates();
        assertThat(titles).containsExactly("a", "b");
        client.close();
        client.awaitUpdates();
    }

    @Test
    void aSubscriberThatThrowsGetsTheNextUpdate() {
        var seen = new ArrayList<TdUpdate>();
        client.subscribe(update -> {
            seen.add(update);
            throw new IllegalStateException("a mistake of the subscriber");
        });
        title("a");
        title("b");
        client.close();

        assertThat(seen).hasSize(3);
        assertThat(client.counts().subscriberFailures()).isEqualTo(3);
    }

    @Test
    void aSubscriptionThatIsClosedGetsNothingMore() {
        var seen = new ArrayList<TdUpdate>();
        client.subscribe(seen::add).close();
        title("a");
        client.close();

        assertThat(seen).isEmpty();
    }

    @Test
    void aKnownUpdateWithoutARecordIsOnlyCounted() {
        var lines = logOf(() -> {
            tdlib.update(1, "{\"@type\":\"updateUserStatus\",\"user_id\":1}");
            client.close();
        });

        assertThat(client.counts().updates()).containsEntry("updateUserStatus", 1L);
        assertThat(lines).isEmpty();
    }

    @Test
    void anUpdateThatTdlibShouldNotHaveIsReportedOnce() {
        var lines = logOf(() -> {
            tdlib.update(1, "{\"@type\":\"updateTeleport\",\"user_id\":1}");
            tdlib.update(1, "{\"@type\":\"updateTeleport\",\"user_id\":2}");
            client.close();
        });

        assertThat(client.counts().updates()).containsEntry("updateTeleport", 2L);
        assertThat(lines).singleElement().asString().contains("updateTeleport", "scripts/setup");
    }

    @Test
    void anUpdateThatCanNotBeReadIsReportedOnceAndCounted() {
        var lines = logOf(() -> {
            tdlib.update(1, "{\"@type\":\"updateChatTitle\",\"chat_id\":\"x\"}");
            tdlib.update(1, "{\"@type\":\"updateChatTitle\",\"chat_id\":\"y\"}");
            client.close();
        });

        assertThat(client.counts().unreadable()).isEqualTo(2);
        assertThat(lines).singleElement().asString().contains("updateChatTitle", "chat_id");
    }

    @Test
    void everyRecordIsAnUpdateOfThisVersion() {
        assertThat(TdUpdate.class.getPermittedSubclasses())
                .filteredOn(type -> !type.getSimpleName().equals("Unhandled"))
                .isNotEmpty()
                .allMatch(type -> UpdateTally.isKnown(TdTypes.nameOf(type)));
    }

    private void title(String title) {
        tdlib.update(1, "{\"@type\":\"updateChatTitle\",\"chat_id\":1,\"title\":\"" + title + "\"}");
    }

    private static List<String> logOf(Runnable action) {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        var logger = (Logger) LoggerFactory.getLogger(UpdateTally.class);
        logger.addAppender(appender);
        logger.setLevel(Level.WARN);
        try {
            action.run();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(null);
        }
        return appender.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
