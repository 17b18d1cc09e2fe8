package dev.compere.telegram.object;

/// What a story shows. A live story is [Live] while it runs and [Video] afterwards.
public sealed interface StoryContent extends TdObject {

    record Photo() implements StoryContent {}

    record Video() implements StoryContent {}

    /// A live story with its call; `groupCallId` is valid for this run of TDLib only.
    record Live(int groupCallId, boolean isRtmpStream) implements StoryContent {}

    /// Something that TDLib itself does not know.
    record Unsupported() implements StoryContent {}
}
