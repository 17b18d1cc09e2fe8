package dev.compere.telegram.update;

import dev.compere.telegram.object.ChatActiveStories;

/// The active stories of a chat have changed: how a live story is found.
public record UpdateChatActiveStories(ChatActiveStories activeStories) implements TdUpdate {}
