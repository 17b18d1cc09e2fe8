package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import java.util.List;

/// Deletes messages of a live story. Unknown ids are passed over.
public record DeleteGroupCallMessages(int groupCallId, List<Integer> messageIds, boolean reportSpam)
        implements TdRequest<Ok> {
    public DeleteGroupCallMessages {
        messageIds = List.copyOf(messageIds);
    }
}
