package dev.compere.telegram.object;

/// One active story in short; `isLive` is what tells a live story (group-calls.txt, "Live stories").
public record StoryInfo(int storyId, int date, boolean isLive) implements TdObject {}
