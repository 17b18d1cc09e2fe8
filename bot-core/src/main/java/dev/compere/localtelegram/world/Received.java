package dev.compere.localtelegram.world;

import java.util.List;

/// One thing that a logged-in account did and the server accepted.
public sealed interface Received {
    record Joined(GroupCall call, int source) implements Received {}

    record Left(GroupCall call) implements Received {}

    record Commented(GroupCall call, Comment comment) implements Received {}

    /// @param commentIds those that existed
    record Deleted(GroupCall call, List<Integer> commentIds, boolean reportSpam) implements Received {}

    record DeletedBySender(GroupCall call, Peer sender, List<Integer> commentIds, boolean reportSpam)
            implements Received {}

    record SettingsChanged(LiveCall call, LiveSettings settings) implements Received {}

    record SenderChosen(GroupCall call, Peer sender) implements Received {}

    record Started(GroupCall call) implements Received {}

    record Ended(GroupCall call) implements Received {}
}
