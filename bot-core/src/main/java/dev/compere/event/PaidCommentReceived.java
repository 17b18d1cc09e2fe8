package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// A comment with Stars was posted: group-calls.txt, "Paid live story comments".
public record PaidCommentReceived(
        CallKey call,
        Instant at,
        int messageId,
        Sender sender,
        long stars,
        String text,
        List<TextEntity> entities,
        boolean canBeDeleted,
        int occurrence)
        implements StarsReceived {

    public PaidCommentReceived {
        entities = List.copyOf(entities);
    }
}
