package dev.compere.telegram.update;

import dev.compere.telegram.object.GroupCall;

/// A call has changed (group-calls.txt, "Applying group call updates"). It carries no chat id.
public record UpdateGroupCall(GroupCall groupCall) implements TdUpdate {}
