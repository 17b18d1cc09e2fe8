package dev.compere.telegram.object;

/// A supergroup or a channel. `usernames` is null for a private one; `activeStoryState` is null without active stories.
public record Supergroup(
        long id, Usernames usernames, int memberCount, boolean isChannel, ActiveStoryState activeStoryState)
        implements TdObject {}
