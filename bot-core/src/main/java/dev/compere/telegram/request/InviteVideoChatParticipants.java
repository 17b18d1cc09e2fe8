package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import java.util.List;

/// Invites users, at most 10, by a service message in the chat.
public record InviteVideoChatParticipants(int groupCallId, List<Long> userIds) implements TdRequest<Ok> {
    public InviteVideoChatParticipants {
        userIds = List.copyOf(userIds);
    }
}
