package dev.compere.dispatch;

/// A subscriber's hold on the dispatcher.
public interface Subscription extends AutoCloseable {

    /// Runs something on the subscriber's own thread, between two events: a timer, for example.
    ///
    /// @return false when the mailbox is full or closed; then it will not run
    boolean execute(Runnable task);

    /// How many events did not fit into the mailbox.
    long dropped();

    /// Stops the delivery. The event being handled may finish; nothing that waits is handed out any more.
    @Override
    void close();
}
