package dev.compere.telegram.request;

import dev.compere.telegram.object.ChatInviteLinks;

/// The invite links that an administrator has made, usually oneself. From the first on with 0 and an empty text.
public record GetChatInviteLinks(
        long chatId, long creatorUserId, boolean isRevoked, int offsetDate, String offsetInviteLink, int limit)
        implements TdRequest<ChatInviteLinks> {}
