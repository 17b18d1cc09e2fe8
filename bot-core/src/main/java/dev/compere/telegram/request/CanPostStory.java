package dev.compere.telegram.request;

import dev.compere.telegram.object.CanPostStoryResult;

/// Whether [StartLiveStory] has a chance.
public record CanPostStory(long chatId) implements TdRequest<CanPostStoryResult> {}
