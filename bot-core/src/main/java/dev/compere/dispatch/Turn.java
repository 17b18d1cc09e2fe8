package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;

/// What happens to an action that has waited.
sealed interface Turn {

    ActionRequest request();

    /// It is to be carried out; [ActionLanes#done] must follow.
    record Perform(ActionLane lane, ActionRequest request) implements Turn {}

    /// It is not to be carried out any more.
    record Drop(ActionRequest request, ActionResult result) implements Turn {}
}
