package dev.compere.localtelegram.world;

import java.util.List;

/// All that `stories.startLive` says about a live story.
///
/// @param protectedContent whether the story may not be forwarded
public record LiveStoryPlan(LiveSettings settings, StoryPrivacy privacy, boolean protectedContent) {
    /// A story for everyone.
    public static LiveStoryPlan of(LiveSettings settings) {
        return new LiveStoryPlan(settings, new StoryPrivacy.Everyone(List.of()), false);
    }
}
