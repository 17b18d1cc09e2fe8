package dev.compere.action;

import java.util.List;

/// Delete comments by the numbers their events carried.
///
/// @param reportSpam whether Telegram is told that they are spam
public record DeleteMessages(List<Integer> messageIds, boolean reportSpam) implements MessageAction {

    public DeleteMessages {
        messageIds = List.copyOf(messageIds);
        if (messageIds.isEmpty()) {
            throw new IllegalArgumentException("no message to delete was named");
        }
    }

    @Override
    public Priority priority() {
        return Priority.MODERATION;
    }
}
