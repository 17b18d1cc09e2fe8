package dev.compere.dispatch;

import dev.compere.event.CallEvent;

/// Watches events on their way, for metrics and for the demo. Called on the thread that does the work: must not block.
public interface DispatchObserver {

    DispatchObserver NONE = new DispatchObserver() {};

    /// The event came in from the call and, if it carries Stars, is on disk.
    default void accepted(CallEvent event) {}

    /// The event carries Stars that the ledger already had; no subscriber sees it.
    default void alreadyKnown(CallEvent event) {}

    /// The subscriber's handler is about to be called.
    default void entered(String subscriber, CallEvent event) {}

    /// The subscriber's mailbox was full: it never sees the event.
    default void dropped(String subscriber, CallEvent event) {}

    /// The subscriber's handler threw, or was stopped because it took too long.
    default void failed(String subscriber, Throwable cause) {}
}
