package dev.compere.call;

import dev.compere.telegram.object.GroupCall;

/// What ends a stay in a call.
sealed interface Departure {

    /// The call itself is over.
    record Over(GroupCall call) implements Departure {}

    /// The bot dropped out of a call that goes on.
    record Lost(String reason) implements Departure {}

    /// Nothing was lost, but the media wants another join.
    record Stale() implements Departure {}
}
