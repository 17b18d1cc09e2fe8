package dev.compere.dispatch;

import static dev.compere.dispatch.Samples.CALL;
import static dev.compere.dispatch.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.CallAction;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.Pace;
import dev.compere.action.Permission;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.ActionCompleted;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionRunnerTest {

    private static final ActionLimits FAST = ActionLimits.forMessages(60_000, 1000, 3);

    private final BlockingQueue<CallAction> executed = new LinkedBlockingQueue<>();
    private final Queue<ActionResult> answers = new ArrayDeque<>();
    private final BlockingQueue<ActionResult> audited = new LinkedBlockingQueue<>();
    private final RecordingSubscriber plugin = new RecordingSubscriber("plugin");
    private final Purse purse = new Purse(10);
    private final Dispatcher dispatcher = new Dispatcher(Set::copyOf, DispatchObserver.NONE, DispatchLimits.DEFAULT);
    private CountDownLatch hold = new CountDownLatch(0);
    private volatile Allowance allowance = Samples.ALL_ALLOWED;
    private ActionRunner runner;
    private long nextId;

    /// A spending limit without a disk.
    private static final class Purse implements Spending {
        private long left;
        private final Set<Long> released = new HashSet<>();

        Purse(long left) {
            this.left = left;
        }

        @Override
        public synchronized Optional<RefusalReason> reserve(ActionRequest request, long limitOfOrigin) {
            long stars = request.action().stars();
            if (stars > limitOfOrigin) {
                return Optional.of(new RefusalReason.PluginSpendingLimit(stars, limitOfOrigin));
            }
            if (stars > left) {
                return Optional.of(new RefusalReason.SpendingLimit(stars));
            }
            left -= stars;
            return Optional.empty();
        }

        @Override
        public synchronized void release(long requestId) {
            released.add(requestId);
        }
    }

    @BeforeEach
    void start() {
        dispatcher.start();
        dispatcher.subscribe(plugin);
        runner = new ActionRunner(
                this::execute,
                purse,
                _ -> allowance,
                (request, result, at) -> audited.add(result),
                dispatcher,
                (request, result) -> {},
                FAST,
                Clock.fixed(NOON, ZoneOffset.UTC));
        runner.start();
    }

    @AfterEach
    void stop() {
        runner.close();
        dispatcher.close();
    }

    private ActionResult execute(ActionRequest request, Pace pace) throws InterruptedException {
        executed.add(request.action());
        hold.await(10, TimeUnit.SECONDS);
        var answer = answers.poll();
        return answer == null ? new ActionResult.Done("") : answer;
    }

    private void ask(CallAction action) {
        runner.submit(new ActionRequest(++nextId, "plugin", CALL, action));
    }

    private String outcome() throws InterruptedException {
        var event = (ActionCompleted) plugin.next();
        return event.action() + " " + event.result() + " " + event.detail();
    }

    @Test
    void theResultComesBackToWhoeverAsked() throws Exception {
        ask(new SendMessage("hi"));
        assertThat(outcome()).isEqualTo("SendMessage Done ");
        assertThat(audited).containsExactly(new ActionResult.Done(""));
    }

    @Test
    void starsBeyondTheLimitAreNeverSpent() throws Exception {
        ask(new Donate(11));
        assertThat(outcome()).startsWith("Donate Refused 11 Stars");
        assertThat(executed).isEmpty();
    }

    @Test
    void starsBeyondThePluginsOwnLimitAreNeverSpent() throws Exception {
        allowance = new Allowance(Set.of(Permission.STARS_SPEND), 10, 3);
        ask(new Donate(4));
        assertThat(outcome())
                .isEqualTo("Donate Refused 4 Stars are more than the plugin may still spend today"
                        + " (its limits.stars_per_day is 3)");
        assertThat(executed).isEmpty();
    }

    @Test
    void whatIsNotGrantedIsRefusedAndRecorded() throws Exception {
        allowance = new Allowance(Set.of(Permission.MESSAGES_REACT), 10, 0);
        ask(new SendMessage("hi"));
        assertThat(outcome()).isEqualTo("SendMessage Refused the plugin is not granted messages.send");
        assertThat(executed).isEmpty();
        assertThat(audited)
                .containsExactly(new ActionResult.Refused(new RefusalReason.NotGranted(Permission.MESSAGES_SEND)));
    }

    @Test
    void whoAsksTooMuchIsToldEachTimeButRecordedOnce() throws Exception {
        allowance = new Allowance(Set.of(Permission.MESSAGES_SEND), 1, 0);
        for (int i = 0; i < 3; i++) {
            ask(new SendMessage("hi"));
        }
        assertThat(List.of(outcome(), outcome(), outcome()))
                .filteredOn(
                        "SendMessage Refused the plugin may do 1 actions a minute (its limits.actions_per_minute)"
                                ::equals)
                .hasSize(2);
        assertThat(audited).hasSize(2);
    }

    @Test
    void starsAreGivenBackOnlyWhenTheyWereCertainlyNotSpent() throws Exception {
        answers.add(new ActionResult.Refused(new RefusalReason.BalanceTooLow()));
        ask(new Donate(4));
        assertThat(outcome()).startsWith("Donate Refused");
        answers.add(new ActionResult.TimedOut(Duration.ofSeconds(30)));
        ask(new Donate(4));
        assertThat(outcome()).startsWith("Donate TimedOut");
        assertThat(purse.released).containsExactly(1L);
    }

    @Test
    void aFreeCommentPutOffByTelegramIsTriedOnceMore() throws Exception {
        answers.add(new ActionResult.RetryAfter(Duration.ofMillis(10), "FLOOD_WAIT"));
        ask(new SendMessage("hi"));
        assertThat(outcome()).isEqualTo("SendMessage Done ");
        assertThat(executed).hasSize(2);
    }

    @Test
    void aPaidCommentPutOffByTelegramIsNotTriedAgain() throws Exception {
        answers.add(new ActionResult.RetryAfter(Duration.ofMillis(10), "FLOOD_WAIT"));
        ask(new SendMessage("hi", 2, Priority.ANSWER));
        assertThat(outcome()).startsWith("SendMessage RetryAfter");
        assertThat(executed).hasSize(1);
    }

    @Test
    void deletionsDoNotWaitBehindComments() throws Exception {
        hold = new CountDownLatch(1);
        ask(new SendMessage("slow"));
        assertThat(RecordingSubscriber.next(executed)).isEqualTo(new SendMessage("slow"));
        ask(new DeleteMessages(List.of(3), false));
        assertThat(RecordingSubscriber.next(executed)).isEqualTo(new DeleteMessages(List.of(3), false));
        hold.countDown();
    }

    @Test
    void aDeletionThatWaitsAlreadyIsNotQueuedAgain() throws Exception {
        hold = new CountDownLatch(1);
        ask(new DeleteMessagesBySender(1, false));
        RecordingSubscriber.next(executed);
        ask(new DeleteMessagesBySender(2, false));
        ask(new DeleteMessagesBySender(2, false));
        assertThat(outcome()).isEqualTo("DeleteMessagesBySender Refused the same deletion is waiting already");
        hold.countDown();
        assertThat(RecordingSubscriber.next(executed)).isEqualTo(new DeleteMessagesBySender(2, false));
    }

    @Test
    void anAnswerOvertakesChatter() throws Exception {
        hold = new CountDownLatch(1);
        ask(new SendMessage("first"));
        assertThat(RecordingSubscriber.next(executed)).isEqualTo(new SendMessage("first"));
        ask(new SendMessage("chatter", 0, Priority.CHATTER));
        ask(new SendMessage("answer"));
        hold.countDown();
        assertThat(RecordingSubscriber.next(executed)).isEqualTo(new SendMessage("answer"));
        assertThat(RecordingSubscriber.next(executed)).isEqualTo(new SendMessage("chatter", 0, Priority.CHATTER));
    }

    @Test
    void moreThanMayWaitIsRefusedAndSaid() throws Exception {
        hold = new CountDownLatch(1);
        ask(new SendMessage("running"));
        RecordingSubscriber.next(executed);
        for (int i = 0; i < 4; i++) {
            ask(new SendMessage("waiting " + i));
        }
        assertThat(outcome()).isEqualTo("SendMessage Refused too many actions are waiting already");
        hold.countDown();
    }

    @Test
    void anActionHandedInWhileStoppingIsRefused() throws Exception {
        runner.close();
        ask(new SendMessage("late"));
        assertThat(outcome()).isEqualTo("SendMessage Refused the bot is stopping");
    }
}
