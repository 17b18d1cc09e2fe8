package dev.compere.telegram.object;

import java.util.List;

/// What of a basic group has to be asked for. `inviteLink` is the primary one, null for those who may not see it.
public record BasicGroupFullInfo(long creatorUserId, List<ChatMember> members, ChatInviteLink inviteLink)
        implements TdObject {
    public BasicGroupFullInfo {
        members = List.copyOf(members);
    }
}
