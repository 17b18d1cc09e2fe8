package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Says that one's own video is paused. Answered before Telegram agrees.
public record ToggleGroupCallIsMyVideoPaused(int groupCallId, boolean isMyVideoPaused) implements TdRequest<Ok> {}
