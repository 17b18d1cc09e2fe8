package dev.compere.dispatch;

import dev.compere.action.ActionExecutor;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.ActionSink;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.event.ActionCompleted;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door through which anything is done in a call: limits, money, carrying out, audit, result.
///
/// Two lanes, each on a virtual thread: deletions never wait behind comments. An action that Telegram puts off
/// ("retry after") is tried once more if it is free and the wait is short; one that costs Stars never is.
public final class ActionRunner implements ActionSink, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ActionRunner.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ActionExecutor executor;
    private final Spending spending;
    private final Audit audit;
    private final Dispatcher results;
    private final ActionObserver observer;
    private final Clock clock;
    private final ActionLane messages;
    private final ActionLane deletions;
    private final List<Thread> threads;
    private final CountDownLatch stopping = new CountDownLatch(1);

    public ActionRunner(
            ActionExecutor executor,
            Spending spending,
            Audit audit,
            Dispatcher results,
            ActionObserver observer,
            ActionLimits limits,
            Clock clock) {
        this.executor = executor;
        this.spending = spending;
        this.audit = audit;
        this.results = results;
        this.observer = observer;
        this.clock = clock;
        this.messages = new ActionLane(limits.messagesPerMinute(), limits.messageBurst(), limits.waiting());
        this.deletions = new ActionLane(limits.deletionsPerMinute(), limits.deletionBurst(), limits.waiting());
        this.threads = List.of(
                Thread.ofVirtual().name("actions-messages").unstarted(() -> run(messages)),
                Thread.ofVirtual().name("actions-deletions").unstarted(() -> run(deletions)));
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    @Override
    public void submit(ActionRequest request) {
        if (stopping.getCount() == 0) {
            complete(request, new Refused(new RefusalReason.Stopping()));
        } else if (isDeletion(request) && deletions.holds(request)) {
            // It will delete this one, too: a flood of offences must not crowd out other deletions.
            complete(request, new Refused(new RefusalReason.AlreadyWaiting()));
        } else if (!laneOf(request).offer(request)) {
            complete(request, new Refused(new RefusalReason.QueueFull()));
        }
    }

    /// Stops at once: what waits is not carried out.
    @Override
    public void close() {
        stopping.countDown();
        threads.forEach(Thread::interrupt);
    }

    private ActionLane laneOf(ActionRequest request) {
        return isDeletion(request) ? deletions : messages;
    }

    private static boolean isDeletion(ActionRequest request) {
        return request.action().priority() == Priority.MODERATION;
    }

    private void run(ActionLane lane) {
        while (stopping.getCount() > 0) {
            try {
                var request = lane.take();
                complete(request, carryOut(request, lane));
            } catch (InterruptedException e) {
                log.debug("an action lane was stopped");
            }
        }
    }

    private ActionResult carryOut(ActionRequest request, ActionLane lane) throws InterruptedException {
        long stars = request.action().stars();
        if (stars > 0 && !spending.reserve(request.id(), stars)) {
            return new Refused(new RefusalReason.SpendingLimit(stars));
        }
        ActionResult result;
        try {
            result = attempt(request, lane);
        } catch (RuntimeException e) {
            // Stars set aside stay set aside: nobody knows whether they were spent.
            log.error("{} asked by {} failed by a fault of the bot", request.action(), request.origin(), e);
            return new Refused(new RefusalReason.Fault(e.toString()));
        }
        if (stars > 0 && (result instanceof Refused || result instanceof RetryAfter)) {
            spending.release(request.id());
        }
        return result;
    }

    private ActionResult attempt(ActionRequest request, ActionLane lane) throws InterruptedException {
        var result = executor.execute(request, lane::awaitRate);
        boolean free = request.action().stars() == 0;
        if (free && result instanceof RetryAfter(Duration delay, String _) && delay.compareTo(LONGEST_WAIT) <= 0) {
            return stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)
                    ? result
                    : executor.execute(request, lane::awaitRate);
        }
        return result;
    }

    private void complete(ActionRequest request, ActionResult result) {
        var now = clock.instant();
        audit.record(request, result, now);
        observer.completed(request, result);
        results.publishTo(
                request.origin(),
                new ActionCompleted(
                        request.call(),
                        now,
                        request.origin(),
                        request.id(),
                        request.action().getClass().getSimpleName(),
                        result.getClass().getSimpleName(),
                        result.reasonName(),
                        result.detail()));
    }
}
