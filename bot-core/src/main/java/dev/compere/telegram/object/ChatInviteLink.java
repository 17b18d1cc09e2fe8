package dev.compere.telegram.object;

/// A link that lets people into a private chat, and so to its video chat. `expirationDate` and `memberLimit` are 0 when
/// there is none.
public record ChatInviteLink(
        String inviteLink,
        String name,
        long creatorUserId,
        int date,
        int expirationDate,
        int memberLimit,
        int memberCount,
        boolean createsJoinRequest,
        boolean isPrimary,
        boolean isRevoked)
        implements TdObject {}
