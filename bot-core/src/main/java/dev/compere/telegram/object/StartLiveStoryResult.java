package dev.compere.telegram.object;

/// What became of a live story that was to be started.
public sealed interface StartLiveStoryResult extends TdObject {
    /// `story` is live; its content names the call.
    record Ok(Story story) implements StartLiveStoryResult {}

    record Fail(CanPostStoryResult errorType) implements StartLiveStoryResult {}
}
