package dev.compere.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.request.GetChat;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.LeaveGroupCall;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TdClientTest {

    private final FakeTdLink tdlib = new FakeTdLink();
    private final Telegram telegram = new Telegram(tdlib);
    private final TelegramClient client = telegram.open(ClientLimits.standard());

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void answersFindTheirRequestsInAnyOrder() throws Exception {
        var first = client.begin(new GetChat(1));
        var second = client.begin(new GetChat(2));
        var firstSeen = tdlib.nextRequest();
        tdlib.answer(tdlib.nextRequest(), chat(2, "second"));
        tdlib.answer(firstSeen, chat(1, "first"));

        assertThat(first.await().title()).isEqualTo("first");
        assertThat(second.await().title()).isEqualTo("second");
    }

    @Test
    void clientsOfOneProcessDoNotMixTheirAnswers() throws Exception {
        try (var other = telegram.open(ClientLimits.standard())) {
            var mine = client.begin(new GetChat(1));
            var theirs = other.begin(new GetChat(1));
            var mineSeen = tdlib.nextRequest();
            var theirsSeen = tdlib.nextRequest();
            assertThat(mineSeen.extra()).isEqualTo(theirsSeen.extra());
            tdlib.answer(theirsSeen, chat(1, "theirs"));
            tdlib.answer(mineSeen, chat(1, "mine"));

            assertThat(mine.await().title()).isEqualTo("mine");
            assertThat(theirs.await().title()).isEqualTo("theirs");
        }
    }

    @Test
    void aRequestIsNotWaitedForLongerThanItsLimit() throws Exception {
        assertThatThrownBy(() -> client.send(new GetMe(), Duration.ofMillis(20)))
                .isInstanceOf(TelegramTimeout.class)
                .hasMessage("getMe: no answer within 20 ms");

        tdlib.answer(tdlib.nextRequest(), chat(1, "late"));
        var next = client.begin(new LeaveGroupCall(1));
        tdlib.answer(tdlib.nextRequest(), "{\"@type\":\"ok\"}");
        next.await();
        assertThat(client.counts().lateAnswers()).isEqualTo(1);
    }

    @Test
    void aRequestThatIsWaitedForWhenTheClientClosesFails() throws Exception {
        var waiting = client.begin(new GetMe());

        client.close();

        assertThatThrownBy(waiting::await).isInstanceOf(TelegramClosed.class);
        assertThatThrownBy(() -> client.send(new GetMe())).isInstanceOf(TelegramClosed.class);
    }

    @Test
    void closingTwiceIsTheSameAsOnce() {
        client.close();
        client.close();

        assertThat(tdlib.requests).isEmpty();
    }

    @Test
    void anInterruptedWaitKeepsTheFlag() throws Exception {
        var interrupted = new CompletableFuture<Boolean>();
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                client.send(new GetMe());
            } catch (TelegramInterrupted _) {
                interrupted.complete(Thread.currentThread().isInterrupted());
            }
        });
        tdlib.nextRequest();

        waiting.interrupt();

        assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theUpdateThreadMayBeginARequestButNotWaitForIt() throws Exception {
        var failures = new LinkedBlockingQueue<RuntimeException>();
        var subscription = client.subscribe(_ -> {
            client.begin(new LeaveGroupCall(1));
            try {
                client.send(new GetMe());
            } catch (IllegalStateException e) {
                failures.add(e);
            }
        });

        tdlib.update(1, "{\"@type\":\"updateChatTitle\",\"chat_id\":1,\"title\":\"x\"}");

        assertThat(failures.poll(5, TimeUnit.SECONDS)).hasMessageStartingWith("getMe waits");
        assertThat(tdlib.nextRequest().type()).isEqualTo("leaveGroupCall");
        assertThat(tdlib.requests).isEmpty();
        subscription.close();
    }

    @Test
    void anAnswerIsNotHeldUpByASlowSubscriber() throws Exception {
        var release = new CountDownLatch(1);
        var stuck = new CountDownLatch(1);
        try (var _ = client.subscribe(_ -> {
            stuck.countDown();
            await(release);
        })) {
            tdlib.update(1, "{\"@type\":\"updateChatTitle\",\"chat_id\":1,\"title\":\"x\"}");
            await(stuck);
            var answer = client.begin(new GetChat(1));
            tdlib.answer(tdlib.nextRequest(), chat(1, "quick"));

            assertThat(answer.await().title()).isEqualTo("quick");
        } finally {
            release.countDown();
        }
    }

    @Test
    void optionsAreKept() throws Exception {
        var seen = new CountDownLatch(1);
        client.subscribe(_ -> seen.countDown());

        tdlib.update(
                1,
                "{\"@type\":\"updateOption\",\"name\":\"paid_group_call_message_star_count_max\","
                        + "\"value\":{\"@type\":\"optionValueInteger\",\"value\":\"10000\"}}");
        await(seen);

        assertThat(client.options().whole("paid_group_call_message_star_count_max"))
                .hasValue(10000);
        assertThat(client.options().values())
                .containsEntry("paid_group_call_message_star_count_max", new OptionValue.Whole(10000));
        assertThat(client.options().whole("none")).isEmpty();
    }

    private static String chat(long id, String title) {
        return "{\"@type\":\"chat\",\"id\":" + id + ",\"type\":{\"@type\":\"chatTypePrivate\",\"user_id\":" + id
                + "},\"title\":\"" + title
                + "\",\"positions\":[],\"video_chat\":{\"@type\":\"videoChat\",\"group_call_id\":0,\"has_participants\":false}}";
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
