package dev.compere.telegram.object;

/// A supergroup or a channel. `usernames` is null for a private one; `status` is one's own; `activeStoryState` is null
/// without active stories.
public record Supergroup(
        long id,
        Usernames usernames,
        ChatMemberStatus status,
        int memberCount,
        boolean isChannel,
        ActiveStoryState activeStoryState)
        implements TdObject {}
