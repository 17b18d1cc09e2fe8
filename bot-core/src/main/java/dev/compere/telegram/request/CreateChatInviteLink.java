package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatInviteLink;

/// Makes an invite link to a chat. `expirationDate`, in Unix seconds, and `memberLimit` are 0 for none.
public record CreateChatInviteLink(
        long chatId, String name, int expirationDate, int memberLimit, boolean createsJoinRequest)
        implements TdRequest<ChatInviteLink> {}
