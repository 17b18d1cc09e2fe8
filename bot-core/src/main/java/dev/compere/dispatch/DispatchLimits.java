package dev.compere.dispatch;

import java.time.Duration;

/// How much a subscriber may hold up.
///
/// @param mailboxCapacity events waiting for one subscriber
/// @param handlerLimit time for one event; then the handler is interrupted, after twice that it is given up
public record DispatchLimits(int mailboxCapacity, Duration handlerLimit) {

    public static final DispatchLimits DEFAULT = new DispatchLimits(20_000, Duration.ofSeconds(5));
}
