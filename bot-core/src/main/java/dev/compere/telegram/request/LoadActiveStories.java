package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.StoryList;

/// Loads more chats with active stories; they come as `updateChatActiveStories`. Error 404: all are loaded.
public record LoadActiveStories(StoryList storyList) implements TdRequest<Ok> {}
