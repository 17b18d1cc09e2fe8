package dev.compere.telegram.update;

import java.util.List;

/// Messages are gone: deleted, expired, or pushed out by newer ones (TDLib keeps 99 per level). Under load as many as
/// messages.
public record UpdateGroupCallMessagesDeleted(int groupCallId, List<Integer> messageIds) implements TdUpdate {
    public UpdateGroupCallMessagesDeleted {
        messageIds = List.copyOf(messageIds);
    }
}
