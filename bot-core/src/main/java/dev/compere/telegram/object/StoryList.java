package dev.compere.telegram.object;

/// A list of chats with active stories.
public sealed interface StoryList extends TdObject {

    record Main() implements StoryList {}

    record Archive() implements StoryList {}
}
