package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.event.CallKey;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lanes of one sort of action by their calls; the one that had a turn last comes last. Guarded by the lock of
/// [ActionLanes].
///
/// A lane has no thread: it is made for the first action of a call, and forgotten when a new one would be no different.
final class CallLanes {

    /// Twice the calls an account attends, for those that have just ended. So the memory is bounded: so many lanes,
    /// each with as many actions of a priority as may wait.
    static final int MOST = 128;

    private final Map<CallKey, ActionLane> lanes = new LinkedHashMap<>();
    private final ActionLimits.Rate perCall;
    private final int capacity;
    private final Clock clock;

    CallLanes(ActionLimits.Rate perCall, int capacity, Clock clock) {
        this.perCall = perCall;
        this.capacity = capacity;
        this.clock = clock;
    }

    /// @return empty when there are too many calls already
    Optional<ActionLane> of(CallKey call, Instant now) {
        if (!lanes.containsKey(call)) {
            lanes.values().removeIf(lane -> lane.isIdle(now));
            if (lanes.size() == MOST) {
                return Optional.empty();
            }
            lanes.put(call, new ActionLane(new RateLimit(perCall, clock), capacity));
        }
        return Optional.of(lanes.get(call));
    }

    Optional<Turn.Drop> drop(Instant now) {
        return lanes.values().stream()
                .map(lane -> lane.drop(now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The lane with the most urgent action that may go now; among equals the one whose last turn is longest ago.
    Optional<ActionLane> next(Instant now) {
        var chosen = Optional.<CallKey>empty();
        int mostUrgent = Integer.MAX_VALUE;
        for (var entry : lanes.entrySet()) {
            int urgency = urgency(entry.getValue());
            if (urgency < mostUrgent && entry.getValue().nanosUntilTurn(now) == 0) {
                chosen = Optional.of(entry.getKey());
                mostUrgent = urgency;
            }
        }
        chosen.ifPresent(call -> lanes.put(call, lanes.remove(call)));
        return chosen.map(lanes::get);
    }

    /// Until any call's limits let an action go.
    long nanosUntilTurn(Instant now) {
        return lanes.values().stream()
                .filter(lane -> lane.candidate().isPresent())
                .mapToLong(lane -> lane.nanosUntilTurn(now))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    List<ActionRequest> drain() {
        return lanes.values().stream()
                .map(ActionLane::drain)
                .flatMap(List::stream)
                .toList();
    }

    int size() {
        return lanes.size();
    }

    /// The less, the more urgent; a lane that wants no turn is not urgent at all.
    private static int urgency(ActionLane lane) {
        return lane.candidate()
                .map(candidate -> candidate.action().priority().ordinal())
                .orElse(Integer.MAX_VALUE);
    }
}
