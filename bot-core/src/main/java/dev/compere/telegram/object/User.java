package dev.compere.telegram.object;

/// A Telegram user. `usernames` is null for one who has none; `activeStoryState` is null without active stories.
public record User(
        long id,
        String firstName,
        String lastName,
        UserType type,
        Usernames usernames,
        boolean isPremium,
        ActiveStoryState activeStoryState)
        implements TdObject {}
