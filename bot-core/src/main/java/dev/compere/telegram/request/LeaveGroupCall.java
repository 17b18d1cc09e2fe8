package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Leaves a call, or gives up a rejoin; requests that were waiting for the rejoin then fail.
public record LeaveGroupCall(int groupCallId) implements TdRequest<Ok> {}
