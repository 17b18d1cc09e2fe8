package dev.compere.action;

import dev.compere.event.ActionCompleted;
import dev.compere.event.CallKey;
import java.time.Instant;

/// An action with the one who asks for it.
///
/// @param id a number unique in this run; comes back in [dev.compere.event.ActionCompleted]
/// @param origin a plugin's name, or `schedule:` and a schedule's name
/// @param call the call it concerns; an action for a call the bot has left is refused
public record ActionRequest(long id, String origin, CallKey call, CallAction action) {

    /// Whether a plugin asks, and not a part of the bot: those have a colon in their names, which a plugin's cannot.
    public boolean isFromPlugin() {
        return origin.indexOf(':') < 0;
    }

    /// How it ended, for whoever asked.
    public ActionCompleted completed(ActionResult result, Instant at) {
        return new ActionCompleted(
                call,
                at,
                origin,
                id,
                action.getClass().getSimpleName(),
                result.getClass().getSimpleName(),
                result.reasonName(),
                result.detail());
    }
}
