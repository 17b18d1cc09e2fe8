package dev.compere.telegram.object;

import java.util.List;

/// The invite links of a chat that one administrator has made.
public record ChatInviteLinks(int totalCount, List<ChatInviteLink> inviteLinks) implements TdObject {
    public ChatInviteLinks {
        inviteLinks = List.copyOf(inviteLinks);
    }
}
