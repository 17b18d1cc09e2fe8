package dev.compere.localtelegram.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The live stories of one peer, present and past, but for those that were deleted. Guarded by the world's lock.
public final class Stories {
    private final Map<Integer, LiveStory> stories = new LinkedHashMap<>();
    private int lastId;

    Stories() {}

    public Collection<LiveStory> all() {
        return stories.values();
    }

    public Optional<LiveStory> find(int storyId) {
        return Optional.ofNullable(stories.get(storyId));
    }

    public Optional<LiveStory> live() {
        return stories.values().stream().filter(story -> story.call().active()).findFirst();
    }

    /// An id that no story had before, not even one that is deleted.
    int nextId() {
        return ++lastId;
    }

    void add(LiveStory story) {
        stories.put(story.id(), story);
    }

    void remove(LiveStory story) {
        stories.remove(story.id());
    }
}
