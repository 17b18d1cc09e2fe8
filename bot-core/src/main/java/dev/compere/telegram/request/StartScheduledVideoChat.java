package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Starts a scheduled video chat. Nothing starts it by itself.
public record StartScheduledVideoChat(int groupCallId) implements TdRequest<Ok> {}
