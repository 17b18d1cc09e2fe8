package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatMemberStatus;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Bans or restricts somebody, or lifts that: how a participant is kept out of a chat's calls. Of a chat as a member
/// only the ban can be changed.
public record SetChatMemberStatus(long chatId, MessageSender memberId, ChatMemberStatus status)
        implements TdRequest<Ok> {}
