package dev.compere.localtelegram.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Refusals that a test ordered, each for the next calls of one method. Thread-safe.
final class ScriptedErrors {
    private final Map<String, Deque<Refusal>> byMethod = new HashMap<>();

    synchronized void add(String method, Refusal refusal, int times) {
        var queue = byMethod.computeIfAbsent(method, _ -> new ArrayDeque<>());
        for (var i = 0; i < times; i++) {
            queue.add(refusal);
        }
    }

    synchronized Optional<Refusal> next(String method) {
        return Optional.ofNullable(byMethod.get(method)).map(Deque::poll);
    }
}
