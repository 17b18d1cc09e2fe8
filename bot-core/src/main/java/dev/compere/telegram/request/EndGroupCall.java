package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Ends a call for everybody.
public record EndGroupCall(int groupCallId) implements TdRequest<Ok> {}
