package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.Priority;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;

/// Waiting actions that share one rate limit, the most urgent first.
///
/// The rate limit is waited for before an action is chosen, so what became urgent meanwhile still goes first.
final class ActionLane {

    private final Map<Priority, ArrayBlockingQueue<ActionRequest>> waiting = new EnumMap<>(Priority.class);
    private final Semaphore available = new Semaphore(0);
    private final Bucket bucket;

    ActionLane(int perMinute, int burst, int capacity) {
        for (var priority : Priority.values()) {
            waiting.put(priority, new ArrayBlockingQueue<>(capacity));
        }
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /// @return false when too many of that priority wait already
    boolean offer(ActionRequest request) {
        if (!waiting.get(request.action().priority()).offer(request)) {
            return false;
        }
        available.release();
        return true;
    }

    /// Whether the same action waits already, for whomever.
    boolean holds(ActionRequest request) {
        return waiting.get(request.action().priority()).stream()
                .anyMatch(other ->
                        other.action().equals(request.action()) && other.call().equals(request.call()));
    }

    ActionRequest take() throws InterruptedException {
        available.acquire();
        awaitRate();
        for (var queue : waiting.values()) {
            var next = queue.poll();
            if (next != null) {
                return next;
            }
        }
        throw new IllegalStateException("a permit without a waiting action");
    }

    void awaitRate() throws InterruptedException {
        bucket.asBlocking().consume(1);
    }
}
