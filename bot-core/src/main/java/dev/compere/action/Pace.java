package dev.compere.action;

/// The rate limit an action runs under. The first message of an action is already paid for.
@FunctionalInterface
public interface Pace {

    /// Waits until one more message may be sent.
    void awaitNext() throws InterruptedException;
}
