package dev.compere.dispatch;

import dev.compere.event.CallEvent;

/// Somebody who wants events: called on a thread of its own, one event at a time, in order.
public interface Subscriber {

    /// Unique name; results of its actions find their way back by it.
    String name();

    /// Whether this event is wanted at all. Called on the dispatcher's thread: must be quick.
    boolean wants(CallEvent event);

    /// Waits until the subscriber can work. Called on its own thread before each event and task; no time limit holds
    /// here, and what comes meanwhile waits in the mailbox.
    default void awaitReady() {}

    /// Handles one event. An exception is reported and costs only this event.
    void handle(CallEvent event) throws Exception;

    /// Called once, after a handler had to be abandoned: the subscriber gets no more events.
    default void abandoned(String reason) {}
}
