package dev.compere.telegram.object;

/// What of a supergroup or channel has to be asked for. `inviteLink` is the primary one, null for those who may not see
/// it; `slowModeDelay` is in seconds.
public record SupergroupFullInfo(int memberCount, int slowModeDelay, ChatInviteLink inviteLink) implements TdObject {}
