package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Ends [StartGroupCallScreenSharing]. Harmless without a presentation.
public record EndGroupCallScreenSharing(int groupCallId) implements TdRequest<Ok> {}
