package dev.compere.event;

import java.time.Instant;
import java.util.List;

/// A comment with Stars was posted: group-calls.txt, "Paid live story comments".
///
/// @param fromOwner whether the live story's owner or an administrator wrote it
/// @param canBeDeleted whether this bot may delete it
public record PaidCommentReceived(
        CallKey call,
        Instant at,
        int messageId,
        Sender sender,
        long stars,
        String text,
        List<TextEntity> entities,
        boolean fromOwner,
        boolean canBeDeleted,
        int occurrence)
        implements StarsReceived {

    public PaidCommentReceived {
        entities = List.copyOf(entities);
    }
}
