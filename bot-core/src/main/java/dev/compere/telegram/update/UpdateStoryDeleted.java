package dev.compere.telegram.update;

/// A story is gone.
public record UpdateStoryDeleted(long storyPosterChatId, int storyId) implements TdUpdate {}
