package dev.compere.action;

/// Where actions are handed in. The only way for a plugin, a schedule or an operator to make the bot do something.
@FunctionalInterface
public interface ActionSink {

    /// Hands an action in and returns at once; safe from any thread. How it ended comes back as an
    /// [dev.compere.event.ActionCompleted] to its origin.
    void submit(ActionRequest request);
}
