package dev.compere.telegram.object;

/// Somebody in a chat.
public record ChatMember(MessageSender memberId, int joinedChatDate, ChatMemberStatus status) implements TdObject {}
