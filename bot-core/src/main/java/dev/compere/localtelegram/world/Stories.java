package dev.compere.localtelegram.world;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The live stories of one peer, present and past, but for those that were deleted; and what keeps it from posting
/// another one. Guarded by the world's lock, but for the limit.
public final class Stories {
    private final Map<Integer, LiveStory> stories = new LinkedHashMap<>();
    private final Map<Long, LiveStory> started = new HashMap<>();
    private volatile Optional<StoryLimit> limit = Optional.empty();
    private int lastId;

    Stories() {}

    /// Refuses all further stories until [#unlimited].
    public void limitedBy(StoryLimit newLimit) {
        limit = Optional.of(newLimit);
    }

    public void unlimited() {
        limit = Optional.empty();
    }

    public Collection<LiveStory> all() {
        return stories.values();
    }

    public Optional<LiveStory> find(int storyId) {
        return Optional.ofNullable(stories.get(storyId));
    }

    public Optional<LiveStory> live() {
        return stories.values().stream().filter(story -> story.call().active()).findFirst();
    }

    /// Refuses a new live story while there is one, or a limit.
    ///
    /// @throws Refusal such as `STORY_LIVE_ALREADY_5`
    public void requireRoom() {
        limit.ifPresent(reached -> {
            throw reached.refusal();
        });
        live().ifPresent(story -> {
            throw Refusal.badRequest("STORY_LIVE_ALREADY_" + story.id());
        });
    }

    /// The story that was started with this random id; if there is none, it starts now.
    LiveStory once(long randomId, Supplier<LiveStory> start) {
        var before = started.get(randomId);
        if (before != null) {
            return before;
        }
        var story = start.get();
        started.put(randomId, story);
        return story;
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
