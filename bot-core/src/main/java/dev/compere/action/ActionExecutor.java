package dev.compere.action;

/// Carries an action out. Blocks until it is known how it ended; an exception is a bug.
@FunctionalInterface
public interface ActionExecutor {

    ActionResult execute(ActionRequest request, Pace pace) throws InterruptedException;
}
