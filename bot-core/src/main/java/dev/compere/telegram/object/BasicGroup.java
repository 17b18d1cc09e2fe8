package dev.compere.telegram.object;

/// A basic group. `status` is one's own; `upgradedToSupergroupId` is 0 while it is not a supergroup.
public record BasicGroup(
        long id, int memberCount, ChatMemberStatus status, boolean isActive, long upgradedToSupergroupId)
        implements TdObject {}
