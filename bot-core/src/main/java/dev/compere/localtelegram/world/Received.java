package dev.compere.localtelegram.world;

import java.util.List;

/// One thing that a logged-in account did and the server accepted.
public sealed interface Received {
    LiveStory story();

    record Joined(LiveStory story, int source) implements Received {}

    record Left(LiveStory story) implements Received {}

    record Commented(LiveStory story, Comment comment) implements Received {}

    /// @param commentIds those that existed
    record Deleted(LiveStory story, List<Integer> commentIds, boolean reportSpam) implements Received {}

    record DeletedBySender(LiveStory story, Peer sender, List<Integer> commentIds, boolean reportSpam)
            implements Received {}

    record SettingsChanged(LiveStory story, LiveSettings settings) implements Received {}

    record SenderChosen(LiveStory story, Peer sender) implements Received {}

    record Started(LiveStory story) implements Received {}

    record Ended(LiveStory story) implements Received {}
}
