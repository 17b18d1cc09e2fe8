package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;

/// Watches actions come to an end. Called on the thread that carried them out: must not block.
@FunctionalInterface
public interface ActionObserver {

    void completed(ActionRequest request, ActionResult result);
}
