package dev.compere.call;

import java.time.Instant;

/// What a look for a chat's call has shown.
sealed interface Sighting {

    record Nothing() implements Sighting {}

    record Live(FoundCall call) implements Sighting {}

    /// A video chat that somebody still has to start. Telegram lets nobody join it.
    ///
    /// @param call its key has the planned date for its number
    record Scheduled(FoundCall call, Instant startsAt) implements Sighting {}

    /// Whether this call is live.
    default boolean isOf(FoundCall call) {
        return this instanceof Live(FoundCall live) && live.groupCallId() == call.groupCallId();
    }
}
