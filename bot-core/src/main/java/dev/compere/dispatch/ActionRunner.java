package dev.compere.dispatch;

import dev.compere.action.ActionExecutor;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.ActionResult.TimedOut;
import dev.compere.action.ActionSink;
import dev.compere.action.Pace;
import dev.compere.action.RefusalReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door through which anything is done in a call: permission, limits, money, carrying out, audit, result.
///
/// Every call has a lane for each sort of action (comments, moderation, management). In a lane one action is carried
/// out after the other, on virtual threads, so a slow answer holds up nothing but its lane. Every request gets one
/// result.
///
/// An action that Telegram puts off ("retry after") is tried once more if it is free and the wait is short; one that
/// costs Stars never is. While the wait lasts, nothing of the same type is asked for in that call: it waits, too, or
/// is told at once if that is too long. Other calls go on. Telegram's error does not say whether it means the account
/// or the chat (slow mode): if it is the account, each call finds out by one request; if it is the chat, all others
/// would be silenced for nothing.
public final class ActionRunner implements ActionSink, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ActionRunner.class);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final ActionExecutor executor;
    private final Spending spending;
    private final Admission admission;
    private final Outcomes outcomes;
    private final Clock clock;
    private final Map<ActionSort, ActionLanes> sorts = new EnumMap<>(ActionSort.class);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("actions-", 0).factory());
    private final CountDownLatch stopping = new CountDownLatch(1);

    public ActionRunner(
            ActionExecutor executor,
            Spending spending,
            Grants grants,
            Audit audit,
            Dispatcher results,
            ActionObserver observer,
            ActionLimits limits,
            Clock clock) {
        this.executor = executor;
        this.spending = spending;
        this.admission = new Admission(grants, clock);
        this.outcomes = new Outcomes(audit, observer, results, clock);
        this.clock = clock;
        for (var sort : ActionSort.values()) {
            sorts.put(sort, new ActionLanes(limits.of(sort), limits.waiting(), clock));
        }
    }

    public void start() {
        sorts.values().forEach(lanes -> threads.execute(() -> run(lanes)));
    }

    @Override
    public void submit(ActionRequest request) {
        var refusal = admission.refusal(request);
        if (refusal.isPresent()) {
            turnAway(request, refusal.get());
            return;
        }
        var full = sorts.get(ActionSort.of(request.action())).offer(request);
        full.ifPresent(reason -> outcomes.tell(request, new Refused(reason)));
    }

    private void turnAway(ActionRequest request, RefusalReason reason) {
        if (admission.isRecorded(request, reason)) {
            outcomes.tell(request, new Refused(reason));
        } else {
            outcomes.answer(request, new Refused(reason));
        }
    }

    /// Stops at once: what waits is refused, what is under way is interrupted.
    @Override
    public void close() {
        stopping.countDown();
        threads.shutdownNow();
        for (var lanes : sorts.values()) {
            lanes.close().forEach(this::refuseStopping);
        }
        try {
            if (!threads.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("actions under way did not stop within {} s", CLOSING.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(ActionLanes lanes) {
        try {
            while (stopping.getCount() > 0) {
                var turn = lanes.take();
                try {
                    threads.execute(() -> handle(lanes, turn));
                } catch (RejectedExecutionException e) {
                    refuseStopping(turn.request());
                }
            }
        } catch (InterruptedException e) {
            log.debug("no more turns are given: the bot stops");
        }
    }

    private void refuseStopping(ActionRequest request) {
        outcomes.tell(request, new Refused(new RefusalReason.Stopping()));
    }

    private void handle(ActionLanes lanes, Turn turn) {
        switch (turn) {
            case Turn.Drop(ActionRequest request, ActionResult result) -> outcomes.tell(request, result);
            case Turn.Perform perform -> {
                try {
                    var result = carryOut(lanes, perform);
                    // Whoever interrupted the action does not mean its audit.
                    Thread.interrupted();
                    outcomes.tell(perform.request(), result);
                } finally {
                    lanes.done(perform.lane());
                }
            }
        }
    }

    private ActionResult carryOut(ActionLanes lanes, Turn.Perform turn) {
        var request = turn.request();
        var begun = clock.instant();
        long stars = request.action().stars();
        try {
            var beyond = stars > 0 ? reserve(request) : Optional.<RefusalReason>empty();
            if (beyond.isPresent()) {
                return new Refused(beyond.get());
            }
            var result = attempt(lanes, turn);
            if (stars > 0 && (result instanceof Refused || result instanceof RetryAfter)) {
                spending.release(request.id());
            }
            return result;
        } catch (InterruptedException | RuntimeException e) {
            // Stars set aside stay set aside: nobody knows whether they were spent.
            return cutShort(request, begun, e);
        }
    }

    private Optional<RefusalReason> reserve(ActionRequest request) {
        return spending.reserve(request, admission.starsPerDay(request));
    }

    private ActionResult cutShort(ActionRequest request, Instant begun, Exception cause) {
        if (stopping.getCount() == 0) {
            log.info("{} asked by {} was under way when the bot stopped", request.action(), request.origin());
            return new TimedOut(Duration.between(begun, clock.instant()));
        }
        log.error("{} asked by {} failed by a fault of the bot", request.action(), request.origin(), cause);
        return new Refused(new RefusalReason.Fault(cause.toString()));
    }

    private ActionResult attempt(ActionLanes lanes, Turn.Perform turn) throws InterruptedException {
        var request = turn.request();
        Pace pace = () -> lanes.awaitPart(turn.lane());
        var result = executor.execute(request, pace);
        boolean free = request.action().stars() == 0;
        if (free && result instanceof RetryAfter(Duration delay, String _) && waitsOut(delay)) {
            result = executor.execute(request, pace);
        }
        if (result instanceof RetryAfter(Duration delay, String _)) {
            lanes.putOff(turn, delay);
        }
        return result;
    }

    /// @return false when the wait is too long, or the bot stops meanwhile
    private boolean waitsOut(Duration delay) {
        try {
            return delay.compareTo(ActionLane.LONGEST_FLOOD_WAIT) <= 0
                    && !stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Only the end of the bot interrupts. Telegram was not asked again, so its first answer stands.
            return false;
        }
    }
}
