package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Says that the story is being looked at: TDLib then reloads it each 60 s.
public record OpenStory(long storyPosterChatId, int storyId) implements TdRequest<Ok> {}
