package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Saves the identity to join with. TDLib does not apply it: [JoinVideoChat] must name it.
public record SetVideoChatDefaultParticipant(long chatId, MessageSender defaultParticipantId)
        implements TdRequest<Ok> {}
