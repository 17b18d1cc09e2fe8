package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSenders;

/// The identities that the video chat of a chat can be joined as (group-calls.txt, "Joining a group call on behalf of
/// owned channels").
public record GetVideoChatAvailableParticipants(long chatId) implements TdRequest<MessageSenders> {}
