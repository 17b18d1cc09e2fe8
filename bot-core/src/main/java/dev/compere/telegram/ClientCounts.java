package dev.compere.telegram;

import java.time.Duration;
import java.util.Map;

/// What a client has counted since it was opened.
///
/// @param updates by their `@type`, the ones without a record too
/// @param unreadable updates that did not fit their record and were left out
/// @param subscriberFailures exceptions that subscribers let out
/// @param lateAnswers answers that came after their time limit
/// @param queueFull how often the queue of updates was full, and everything from TDLib had to wait
/// @param queueFullTime how long that took altogether
public record ClientCounts(
        Map<String, Long> updates,
        long unreadable,
        long subscriberFailures,
        long lateAnswers,
        long queueFull,
        Duration queueFullTime) {

    public ClientCounts {
        updates = Map.copyOf(updates);
    }
}
