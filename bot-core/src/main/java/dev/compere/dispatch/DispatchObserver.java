package dev.compere.dispatch;

import dev.compere.event.CallEvent;

/// Watches events on their way, for metrics and for the demo. Called on the thread that does the work: must not block.
public interface DispatchObserver {

    DispatchObserver NONE = new DispatchObserver() {};

    /// The event came in from the call and, if it carries Stars, is on disk.
    default void accepted(final CallEvent event) {}

    /// The event carries Stars that the ledger already had; no subscriber sees it.
    default void alreadyKnown(final CallEvent event) {}

    /// The subscriber's handler is about to be called.
    default void entered(final String subscriber, final CallEvent event) {}

    /// The subscriber's mailbox was full: it never sees the event.
    default void dropped(final String subscriber, final CallEvent event) {}

    /// The subscriber's handler threw, or was stopped because it took too long.
    default void failed(final String subscriber, final Throwable cause) {}
}
