package dev.compere.telegram.object;

/// Whether a user or a channel has active stories: how a live story shows first.
public sealed interface ActiveStoryState extends TdObject {

    record Live(int storyId) implements ActiveStoryState {}

    record Unread() implements ActiveStoryState {}

    record Read() implements ActiveStoryState {}
}
