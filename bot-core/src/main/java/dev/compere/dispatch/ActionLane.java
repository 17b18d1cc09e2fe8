package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.CallAction;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/// What one call has waiting of one sort, carried out one by one, the most urgent first. Guarded by the lock of
/// [ActionLanes].
final class ActionLane {

    /// An answer that comes later stands among other talk, or its question is gone from the screen: a comment in a
    /// video chat is shown for 10 seconds. A shorter limit would drop what can still be done: by the default rate
    /// ten comments go out in that time.
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// A longer flood wait is not waited for: whoever asked is told, and may ask again.
    static final Duration LONGEST_FLOOD_WAIT = Duration.ofSeconds(30);

    /// The other priorities are planned or must be done, however late.
    private static final Set<Priority> PERISHABLE = EnumSet.of(Priority.ANSWER, Priority.CHATTER);

    private record Waiting(ActionRequest request, Instant since) {}

    private final Map<Priority, Queue<Waiting>> queues = new EnumMap<>(Priority.class);
    private final Map<Class<? extends CallAction>, Instant> floodWaits = new HashMap<>();
    private final RateLimit rate;
    private final int capacity;
    private Optional<ActionRequest> underWay = Optional.empty();
    private boolean wantsPart;

    /// @param capacity how many may wait of each priority
    ActionLane(RateLimit rate, int capacity) {
        this.rate = rate;
        this.capacity = capacity;
        for (var priority : Priority.values()) {
            queues.put(priority, new ArrayDeque<>());
        }
    }

    /// @return false when too many of that priority wait already
    boolean offer(ActionRequest request, Instant now) {
        var queue = queues.get(request.action().priority());
        return queue.size() < capacity && queue.add(new Waiting(request, now));
    }

    boolean holds(CallAction action) {
        return queues.get(action.priority()).stream()
                .anyMatch(waiting -> waiting.request().action().equals(action));
    }

    /// Takes out an action that has become useless or hopeless.
    Optional<Turn.Drop> drop(Instant now) {
        for (var queue : queues.values()) {
            var result = Optional.ofNullable(queue.peek()).flatMap(head -> endOf(head, now));
            if (result.isPresent()) {
                return Optional.of(new Turn.Drop(queue.remove().request(), result.get()));
            }
        }
        return Optional.empty();
    }

    /// Whose turn it would be: the action under way if it has another part to send. Empty while no turn is wanted.
    Optional<ActionRequest> candidate() {
        return underWay.isPresent() ? underWay.filter(_ -> wantsPart) : mostUrgent();
    }

    /// How long the candidate has to wait for the limits of its call.
    long nanosUntilTurn(Instant now) {
        long floodWait = candidate()
                .map(candidate -> floodWait(candidate, now).toNanos())
                .orElse(0L);
        return Math.max(rate.nanosUntilNext(), floodWait);
    }

    /// Gives the candidate its turn.
    ///
    /// @return empty when it is only the next part of the action under way
    Optional<Turn.Perform> begin() {
        rate.take();
        if (underWay.isPresent()) {
            wantsPart = false;
            return Optional.empty();
        }
        underWay = mostUrgent();
        return underWay.map(next -> {
            queues.get(next.action().priority()).remove();
            return new Turn.Perform(this, next);
        });
    }

    void wantPart() {
        wantsPart = true;
    }

    boolean wantsPart() {
        return wantsPart;
    }

    void done() {
        underWay = Optional.empty();
        wantsPart = false;
    }

    /// Telegram will refuse this type of action until then.
    void putOff(CallAction action, Instant until) {
        floodWaits.put(action.getClass(), until);
    }

    /// Whether a new lane would be no different.
    boolean isIdle(Instant now) {
        return underWay.isEmpty()
                && mostUrgent().isEmpty()
                && rate.isFull()
                && floodWaits.values().stream().noneMatch(now::isBefore);
    }

    List<ActionRequest> drain() {
        var left = queues.values().stream()
                .flatMap(Queue::stream)
                .map(Waiting::request)
                .toList();
        queues.values().forEach(Queue::clear);
        return left;
    }

    private Optional<ActionResult> endOf(Waiting head, Instant now) {
        var waited = Duration.between(head.since(), now);
        boolean perishable = PERISHABLE.contains(head.request().action().priority());
        if (perishable && waited.compareTo(LONGEST_WAIT) > 0) {
            return Optional.of(new ActionResult.Refused(new RefusalReason.TooLate(waited)));
        }
        var floodWait = floodWait(head.request(), now);
        return floodWait.compareTo(LONGEST_FLOOD_WAIT) > 0
                ? Optional.of(new ActionResult.RetryAfter(floodWait, "Telegram has asked to wait"))
                : Optional.empty();
    }

    private Duration floodWait(ActionRequest request, Instant now) {
        var until = floodWaits.getOrDefault(request.action().getClass(), now);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private Optional<ActionRequest> mostUrgent() {
        for (var queue : queues.values()) {
            if (!queue.isEmpty()) {
                return Optional.of(queue.element().request());
            }
        }
        return Optional.empty();
    }
}
