package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Ends [OpenStory].
public record CloseStory(long storyPosterChatId, int storyId) implements TdRequest<Ok> {}
