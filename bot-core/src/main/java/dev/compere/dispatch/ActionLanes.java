package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.RefusalReason;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Says whose turn it is among the waiting actions of one sort, a lane for each call, under the account's limit.
///
/// The most urgent action of all calls goes first; among equals the calls take turns. The rate limits are waited for
/// before an action is chosen, so what became urgent meanwhile still goes first. The further parts of a long comment
/// wait for turns as comments do. Safe from any thread; one thread takes the turns.
final class ActionLanes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition partGranted = lock.newCondition();
    private final CallLanes lanes;
    private final RateLimit account;
    private final Clock clock;
    private boolean closed;

    ActionLanes(ActionLimits.Limit limit, int capacity, Clock clock) {
        this.lanes = new CallLanes(limit.perCall(), capacity, clock);
        this.account = new RateLimit(limit.account(), clock);
        this.clock = clock;
    }

    /// @return why it will not get a turn, if so
    Optional<RefusalReason> offer(ActionRequest request) {
        lock.lock();
        try {
            var refusal = closed ? Optional.<RefusalReason>of(new RefusalReason.Stopping()) : enqueue(request);
            changed.signal();
            return refusal;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the next turn.
    Turn take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var turn = next();
            while (turn.isEmpty()) {
                changed.awaitNanos(Math.max(lanes.nanosUntilTurn(clock.instant()), account.nanosUntilNext()));
                turn = next();
            }
            return turn.get();
        } finally {
            lock.unlock();
        }
    }

    /// The next turn, if it is now.
    Optional<Turn> poll() {
        lock.lock();
        try {
            return next();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the action under way in a lane may send its next part.
    void awaitPart(ActionLane lane) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            lane.wantPart();
            changed.signal();
            while (lane.wantsPart()) {
                partGranted.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Telegram will refuse such an action in that call for so long.
    void putOff(Turn.Perform turn, Duration delay) {
        lock.lock();
        try {
            turn.lane().putOff(turn.request().action(), clock.instant().plus(delay));
        } finally {
            lock.unlock();
        }
    }

    /// The action that had its turn is over: its lane may have the next.
    void done(ActionLane lane) {
        lock.lock();
        try {
            lane.done();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// @return what will not get a turn any more
    List<ActionRequest> close() {
        lock.lock();
        try {
            closed = true;
            return lanes.drain();
        } finally {
            lock.unlock();
        }
    }

    /// How many calls are remembered.
    int size() {
        lock.lock();
        try {
            return lanes.size();
        } finally {
            lock.unlock();
        }
    }

    private Optional<RefusalReason> enqueue(ActionRequest request) {
        var now = clock.instant();
        var lane = lanes.of(request.call(), now);
        if (lane.isPresent() && isDeletion(request) && lane.get().holds(request.action())) {
            // It will delete this one, too: a flood of offences must not crowd out other deletions.
            return Optional.of(new RefusalReason.AlreadyWaiting());
        }
        return lane.isPresent() && lane.get().offer(request, now)
                ? Optional.empty()
                : Optional.of(new RefusalReason.QueueFull());
    }

    private static boolean isDeletion(ActionRequest request) {
        return request.action() instanceof DeleteMessages || request.action() instanceof DeleteMessagesBySender;
    }

    private Optional<Turn> next() {
        var now = clock.instant();
        var turn = lanes.drop(now).map(Turn.class::cast);
        while (turn.isEmpty() && account.nanosUntilNext() == 0) {
            var lane = lanes.next(now);
            if (lane.isEmpty()) {
                break;
            }
            account.take();
            turn = lane.get().begin().map(Turn.class::cast);
            partGranted.signalAll();
        }
        return turn;
    }
}
