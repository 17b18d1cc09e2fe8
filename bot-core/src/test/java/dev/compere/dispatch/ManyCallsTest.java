package dev.compere.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionExecutor;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.CallAction;
import dev.compere.action.DeleteMessages;
import dev.compere.action.ManageAction;
import dev.compere.action.Pace;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.ActionCompleted;
import dev.compere.event.CallKey;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The action runner with several calls; how Telegram answers in each is up to the test.
class ManyCallsTest {

    private static final CallKey A = CallKey.liveStory(-1001, 1);
    private static final CallKey B = CallKey.videoChat(-1002, 1);
    private static final CallAction COMMENT = new SendMessage("hi");
    private static final ActionResult DONE = new ActionResult.Done("");
    private static final CallAction DELETION = new DeleteMessages(List.of(1), false);

    private final BlockingQueue<ActionRequest> executed = new LinkedBlockingQueue<>();
    private final BlockingQueue<ActionResult> audited = new LinkedBlockingQueue<>();
    private final RecordingSubscriber plugin = new RecordingSubscriber("plugin");
    private final Dispatcher dispatcher = new Dispatcher(Set::copyOf, DispatchObserver.NONE, DispatchLimits.DEFAULT);
    private volatile ActionExecutor telegram = (request, pace) -> DONE;
    private ActionRunner runner;
    private long nextId;

    @BeforeEach
    void create() {
        dispatcher.start();
        dispatcher.subscribe(plugin);
        runner = new ActionRunner(
                this::execute,
                new NoStars(),
                _ -> Samples.ALL_ALLOWED,
                (request, result, at) -> audited.add(result),
                dispatcher,
                (request, result) -> {},
                ActionLimits.forMessages(60_000, 1000, 10),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        runner.close();
        dispatcher.close();
    }

    private static final class NoStars implements Spending {
        @Override
        public Optional<RefusalReason> reserve(ActionRequest request, long limitOfOrigin) {
            return Optional.of(new RefusalReason.SpendingLimit(request.action().stars()));
        }

        @Override
        public void release(long requestId) {}
    }

    private ActionResult execute(ActionRequest request, Pace pace) throws InterruptedException {
        executed.add(request);
        return telegram.execute(request, pace);
    }

    private static boolean isCommentInA(ActionRequest request) {
        return request.call().equals(A) && request.action() instanceof SendMessage;
    }

    /// Comments in the first call get this answer.
    private void putOffFor(Duration delay) {
        telegram = (request, pace) -> isCommentInA(request) ? new RetryAfter(delay, "FLOOD_WAIT") : DONE;
    }

    /// Comments in the first call get no answer until the latch is released.
    private CountDownLatch hold() {
        var latch = new CountDownLatch(1);
        telegram = (request, pace) -> {
            if (isCommentInA(request)) {
                latch.await();
            }
            return DONE;
        };
        return latch;
    }

    private long ask(CallKey call, CallAction action) {
        runner.submit(new ActionRequest(++nextId, "plugin", call, action));
        return nextId;
    }

    private ActionCompleted outcome() throws InterruptedException {
        return (ActionCompleted) plugin.next();
    }

    @Test
    void aSlowAnswerHoldsUpOnlyTheSameSortInTheSameCall() throws Exception {
        var answer = hold();
        runner.start();
        ask(A, COMMENT);
        long behind = ask(A, new SendMessage("behind"));
        var others = List.of(ask(B, COMMENT), ask(A, DELETION), ask(A, new ManageAction.EndCall()));
        assertThat(List.of(outcome().actionId(), outcome().actionId(), outcome().actionId()))
                .containsExactlyInAnyOrderElementsOf(others);
        answer.countDown();
        outcome();
        assertThat(outcome().actionId()).isEqualTo(behind);
    }

    @Test
    void aFloodWaitHoldsUpNeitherOtherCallsNorModeration() throws Exception {
        putOffFor(Duration.ofSeconds(30));
        runner.start();
        long putOff = ask(A, COMMENT);
        RecordingSubscriber.next(executed);
        var others = List.of(ask(B, COMMENT), ask(A, DELETION));
        assertThat(List.of(outcome().actionId(), outcome().actionId())).containsExactlyInAnyOrderElementsOf(others);
        runner.close();
        var last = outcome();
        assertThat(last.actionId()).isEqualTo(putOff);
        assertThat(last.result()).isEqualTo("RetryAfter");
    }

    @Test
    void afterALongFloodWaitTheNextCommentIsAnsweredWithoutAskingTelegram() throws Exception {
        putOffFor(Duration.ofSeconds(90));
        runner.start();
        ask(A, COMMENT);
        assertThat(outcome().detail()).isEqualTo("FLOOD_WAIT; try again in 90 s");
        ask(A, COMMENT);
        assertThat(outcome().detail()).startsWith("Telegram has asked to wait; try again in 8");
        assertThat(executed).hasSize(1);
    }

    @Test
    void everythingAskedInManyCallsAtOnceEndsOnceAndTheMostUrgentFirst() throws Exception {
        var deletions = new CountDownLatch(64);
        telegram = (request, pace) -> {
            if (request.action().equals(DELETION)) {
                deletions.countDown();
                return DONE;
            }
            return deletions.await(10, TimeUnit.SECONDS) ? DONE : new ActionResult.TimedOut(Duration.ofSeconds(10));
        };
        for (int call = 1; call <= 64; call++) {
            var key = CallKey.videoChat(-call, 1);
            ask(key, new SendMessage("chatter", 0, Priority.CHATTER));
            ask(key, COMMENT);
            ask(key, DELETION);
        }
        runner.start();
        var results = new HashMap<Long, String>();
        for (int i = 0; i < 3 * 64; i++) {
            var outcome = outcome();
            assertThat(results.put(outcome.actionId(), outcome.result())).isNull();
        }
        assertThat(results)
                .hasSize(3 * 64)
                .allSatisfy((_, result) -> assertThat(result).isEqualTo("Done"));
        assertThat(audited).hasSize(3 * 64);
        var comments = executed.stream()
                .filter(request -> !request.action().equals(DELETION))
                .collect(groupingBy(
                        ActionRequest::call, mapping(request -> request.action().priority(), toList())));
        assertThat(comments.values()).containsOnly(List.of(Priority.ANSWER, Priority.CHATTER));
    }

    @Test
    void whatWaitsAndWhatIsUnderWayWhenTheBotStopsGetsItsResult() throws Exception {
        hold();
        runner.start();
        ask(A, COMMENT);
        RecordingSubscriber.next(executed);
        ask(A, new SendMessage("behind"));
        runner.close();
        var results = List.of(outcome(), outcome()).stream()
                .collect(toMap(ActionCompleted::actionId, ActionCompleted::result));
        // Nobody knows whether Telegram took the one under way.
        assertThat(results).isEqualTo(Map.of(1L, "TimedOut", 2L, "Refused"));
        assertThat(audited).hasSize(2);
    }
}
