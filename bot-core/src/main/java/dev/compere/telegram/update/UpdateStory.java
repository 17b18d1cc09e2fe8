package dev.compere.telegram.update;

import dev.compere.telegram.object.Story;

/// A story has changed: a live one that ends becomes a video.
public record UpdateStory(Story story) implements TdUpdate {}
