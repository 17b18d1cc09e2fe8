package dev.compere.telegram.request;

import dev.compere.telegram.object.Story;

/// One story. One that TDLib has is never loaded again. Error 404: unknown or deleted.
public record GetStory(long storyPosterChatId, int storyId, boolean onlyLocal) implements TdRequest<Story> {}
