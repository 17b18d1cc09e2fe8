package dev.compere.telegram.object;

/// The video chat of a chat (group-calls.txt, "Video chats/livestreams"). `groupCallId` is 0 when there is none;
/// `defaultParticipantId` is the identity to join as, null when nothing was chosen.
public record VideoChat(int groupCallId, boolean hasParticipants, MessageSender defaultParticipantId)
        implements TdObject {}
