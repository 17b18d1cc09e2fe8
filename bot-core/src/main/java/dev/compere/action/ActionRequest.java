package dev.compere.action;

import dev.compere.event.CallKey;

/// An action with the one who asks for it.
///
/// @param id a number unique in this run; comes back in [dev.compere.event.ActionCompleted]
/// @param origin a plugin's name, or `schedule:` and a schedule's name
/// @param call the call it concerns; an action for a call the bot has left is refused
public record ActionRequest(long id, String origin, CallKey call, CallAction action) {}
