package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatMember;
import dev.compere.telegram.object.MessageSender;

/// What somebody is in a chat.
public record GetChatMember(long chatId, MessageSender memberId) implements TdRequest<ChatMember> {}
