package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Says that one's own video is on or off. Answered before Telegram agrees.
public record ToggleGroupCallIsMyVideoEnabled(int groupCallId, boolean isMyVideoEnabled) implements TdRequest<Ok> {}
