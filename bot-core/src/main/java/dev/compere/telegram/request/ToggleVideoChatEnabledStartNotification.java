package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Asks to be told when a scheduled video chat starts: a message from the user 777000. Answered before Telegram agrees.
public record ToggleVideoChatEnabledStartNotification(int groupCallId, boolean enabledStartNotification)
        implements TdRequest<Ok> {}
