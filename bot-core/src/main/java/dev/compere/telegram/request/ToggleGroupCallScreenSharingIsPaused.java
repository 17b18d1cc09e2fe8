package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Says that one's own presentation is paused, or goes on. Answered before Telegram agrees.
public record ToggleGroupCallScreenSharingIsPaused(int groupCallId, boolean isPaused) implements TdRequest<Ok> {}
