package dev.compere.telegram.object;

import java.util.List;

/// The active stories of one chat, oldest first. `list` is null when they are in no list.
public record ChatActiveStories(long chatId, StoryList list, long order, List<StoryInfo> stories) implements TdObject {
    public ChatActiveStories {
        stories = List.copyOf(stories);
    }
}
