package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Ends [StartGroupCallRecording]. Answered before Telegram agrees.
public record EndGroupCallRecording(int groupCallId) implements TdRequest<Ok> {}
