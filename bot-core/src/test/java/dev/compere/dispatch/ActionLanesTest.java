package dev.compere.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.CallAction;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.ParticipantAction;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.dispatch.ActionLimits.Limit;
import dev.compere.dispatch.ActionLimits.Rate;
import dev.compere.event.CallKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ActionLanesTest {

    private static final CallKey A = CallKey.liveStory(-1001, 1);
    private static final CallKey B = CallKey.videoChat(-1002, 1);
    private static final CallKey C = CallKey.videoChat(-1003, 1);
    private static final Rate PLENTY = new Rate(60_000, 1000);
    /// One, and another after 3 seconds.
    private static final Rate SCARCE = new Rate(20, 1);

    private static final Duration REFILL = Duration.ofSeconds(3);

    private final SettableClock clock = new SettableClock();
    private ActionLanes lanes = new ActionLanes(new Limit(PLENTY, PLENTY), 500, clock);
    private long nextId;

    private ActionLanes limited(Rate account, Rate perCall) {
        lanes = new ActionLanes(new Limit(account, perCall), 500, clock);
        return lanes;
    }

    private void ask(CallKey call, CallAction action) {
        assertThat(offer(call, action)).isNull();
    }

    private RefusalReason offer(CallKey call, CallAction action) {
        return lanes.offer(new ActionRequest(++nextId, "plugin", call, action)).orElse(null);
    }

    private void say(CallKey call, String text, Priority priority) {
        ask(call, new SendMessage(text, 0, priority));
    }

    /// What goes now, in that order, each done before the next; a dropped one in brackets.
    private List<String> turns() {
        var turns = new ArrayList<String>();
        for (var turn = lanes.poll(); turn.isPresent(); turn = lanes.poll()) {
            turns.add(label(turn.get()));
            if (turn.get() instanceof Turn.Perform(ActionLane lane, ActionRequest _)) {
                lanes.done(lane);
            }
        }
        return turns;
    }

    private static String label(Turn turn) {
        var text = ((SendMessage) turn.request().action()).text();
        return turn instanceof Turn.Drop ? "(" + text + ")" : text;
    }

    private Turn.Perform perform() {
        return (Turn.Perform) lanes.poll().orElseThrow();
    }

    @Test
    void theMostUrgentOfAllCallsGoesFirst() {
        say(A, "chatter", Priority.CHATTER);
        say(B, "answer", Priority.ANSWER);
        say(C, "planned", Priority.SCHEDULED);
        assertThat(turns()).containsExactly("planned", "answer", "chatter");
    }

    @Test
    void callsTakeTurnsUnderTheLimitOfTheAccount() {
        for (int i = 1; i <= 3; i++) {
            say(A, "a" + i, Priority.SCHEDULED);
        }
        say(B, "b1", Priority.SCHEDULED);
        say(C, "c1", Priority.SCHEDULED);
        assertThat(turns()).containsExactly("a1", "b1", "c1", "a2", "a3");
    }

    @Test
    void oneCallsLimitDoesNotHoldUpAnotherCall() {
        limited(PLENTY, SCARCE);
        say(A, "a1", Priority.ANSWER);
        say(A, "a2", Priority.ANSWER);
        say(B, "b1", Priority.CHATTER);
        assertThat(turns()).containsExactly("a1", "b1");
        clock.advance(REFILL);
        assertThat(turns()).containsExactly("a2");
    }

    @Test
    void whatBecameUrgentWhileTheRateWasWaitedForGoesFirst() {
        limited(SCARCE, PLENTY);
        say(A, "first", Priority.CHATTER);
        say(A, "chatter", Priority.CHATTER);
        assertThat(turns()).containsExactly("first");
        say(B, "answer", Priority.ANSWER);
        clock.advance(REFILL);
        assertThat(turns()).containsExactly("answer");
        clock.advance(REFILL);
        assertThat(turns()).containsExactly("chatter");
    }

    @Test
    void anActionUnderWayHoldsUpOnlyItsCall() {
        say(A, "slow", Priority.ANSWER);
        say(A, "behind", Priority.ANSWER);
        say(B, "elsewhere", Priority.CHATTER);
        var slow = perform();
        assertThat(label(slow)).isEqualTo("slow");
        assertThat(turns()).containsExactly("elsewhere");
        lanes.done(slow.lane());
        assertThat(turns()).containsExactly("behind");
    }

    @Test
    void chatterAndAnswersThatWaitedTooLongAreDroppedAndCostNoTurn() {
        limited(SCARCE, PLENTY);
        say(A, "first", Priority.SCHEDULED);
        assertThat(turns()).containsExactly("first");
        for (var priority : Priority.values()) {
            say(A, priority.name(), priority);
        }
        clock.advance(ActionLane.LONGEST_WAIT.plusSeconds(1));
        assertThat(lanes.poll())
                .contains(new Turn.Drop(
                        new ActionRequest(4, "plugin", A, new SendMessage("ANSWER")),
                        new Refused(new RefusalReason.TooLate(Duration.ofSeconds(31)))));
        assertThat(turns()).containsExactly("(CHATTER)", "MODERATION");
        clock.advance(Duration.ofHours(1));
        assertThat(turns()).containsExactly("SCHEDULED");
    }

    @Test
    void anAnswerThatWaitedAsLongAsItMayIsStillGiven() {
        limited(SCARCE, PLENTY);
        say(A, "first", Priority.ANSWER);
        say(A, "second", Priority.ANSWER);
        assertThat(turns()).containsExactly("first");
        clock.advance(ActionLane.LONGEST_WAIT);
        assertThat(turns()).containsExactly("second");
    }

    @Test
    void aShortFloodWaitHoldsBackTheSameTypeInTheSameCall() {
        say(A, "put off", Priority.ANSWER);
        var turn = perform();
        lanes.putOff(turn, Duration.ofSeconds(20));
        lanes.done(turn.lane());
        say(A, "later", Priority.ANSWER);
        say(B, "elsewhere", Priority.ANSWER);
        assertThat(turns()).containsExactly("elsewhere");
        clock.advance(Duration.ofSeconds(20));
        assertThat(turns()).containsExactly("later");
    }

    @Test
    void whileALongFloodWaitLastsTelegramIsNotAskedForTheSame() {
        say(A, "put off", Priority.SCHEDULED);
        var turn = perform();
        lanes.putOff(turn, Duration.ofSeconds(90));
        lanes.done(turn.lane());
        clock.advance(Duration.ofSeconds(10));
        say(A, "hopeless", Priority.SCHEDULED);
        ask(A, new SendReaction("🔥", 0, Priority.CHATTER));
        var dropped = (Turn.Drop) lanes.poll().orElseThrow();
        assertThat(dropped.result()).isEqualTo(new RetryAfter(Duration.ofSeconds(80), "Telegram has asked to wait"));
        assertThat(perform().request().action()).isInstanceOf(SendReaction.class);
    }

    @Test
    void theNextPartOfALongCommentWaitsForATurn() throws Exception {
        limited(PLENTY, SCARCE);
        say(A, "long", Priority.ANSWER);
        say(A, "behind", Priority.ANSWER);
        var turn = perform();
        var sent = new CountDownLatch(1);
        var action = Thread.ofVirtual().start(() -> {
            try {
                lanes.awaitPart(turn.lane());
                sent.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (action.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(turns()).isEmpty();
        assertThat(sent.getCount()).isOne();
        clock.advance(REFILL);
        assertThat(turns()).isEmpty();
        assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
        action.join();
        lanes.done(turn.lane());
        clock.advance(REFILL);
        assertThat(turns()).containsExactly("behind");
    }

    @Test
    void onlyADeletionIsTheSameAsOneThatWaits() {
        ask(A, new DeleteMessagesBySender(1, false));
        ask(B, new DeleteMessagesBySender(1, false));
        assertThat(offer(A, new DeleteMessagesBySender(1, false))).isEqualTo(new RefusalReason.AlreadyWaiting());
        // Muted, allowed, muted again: without the last the first two would let him speak.
        ask(A, new ParticipantAction.Mute(1));
        ask(A, new ParticipantAction.AllowToSpeak(1));
        ask(A, new ParticipantAction.Mute(1));
    }

    @Test
    void theNumberOfCallsIsBoundedAndIdleOnesAreForgotten() {
        limited(PLENTY, SCARCE);
        for (int i = 0; i < CallLanes.MOST; i++) {
            say(CallKey.videoChat(i, 1), "hi", Priority.ANSWER);
        }
        assertThat(offer(A, new SendMessage("one too many"))).isEqualTo(new RefusalReason.QueueFull());
        assertThat(turns()).hasSize(CallLanes.MOST);
        assertThat(offer(A, new SendMessage("their limits are still used up")))
                .isEqualTo(new RefusalReason.QueueFull());
        clock.advance(REFILL);
        say(A, "hi", Priority.ANSWER);
        assertThat(lanes.size()).isOne();
    }

    @Test
    void whatWaitsAtTheEndIsHandedBackAndNothingElseComesIn() {
        say(A, "a", Priority.ANSWER);
        say(B, "b", Priority.CHATTER);
        assertThat(lanes.close()).extracting(ActionRequest::call).containsExactly(A, B);
        assertThat(offer(A, new SendMessage("late"))).isEqualTo(new RefusalReason.Stopping());
        assertThat(turns()).isEmpty();
    }
}
