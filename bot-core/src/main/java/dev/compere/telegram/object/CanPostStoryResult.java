package dev.compere.telegram.object;

/// Whether a chat may have one more story. `retryAfter` is in seconds.
public sealed interface CanPostStoryResult extends TdObject {
    /// `storyCount` more.
    record Ok(int storyCount) implements CanPostStoryResult {}

    record PremiumNeeded() implements CanPostStoryResult {}

    record BoostNeeded() implements CanPostStoryResult {}

    record ActiveStoryLimitExceeded() implements CanPostStoryResult {}

    record WeeklyLimitExceeded(int retryAfter) implements CanPostStoryResult {}

    record MonthlyLimitExceeded(int retryAfter) implements CanPostStoryResult {}

    /// A chat has one live story at a time, and this is it.
    record LiveStoryIsActive(int storyId) implements CanPostStoryResult {}
}
