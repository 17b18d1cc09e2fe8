package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// Messages are no longer shown. TDLib does not say why; the cause is worked out from what it keeps.
public record MessagesRemoved(CallKey call, Instant at, List<Integer> messageIds, RemovalCause cause)
        implements CallEvent {

    public MessagesRemoved {
        messageIds = List.copyOf(messageIds);
    }
}
