package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// What the bot played is over; told exactly once for each item that began, or failed to.
///
/// @param item the number of its [PlaybackStarted]
/// @param position how far it came
/// @param problem why it failed, and what to do; empty unless it did
public record PlaybackEnded(
        CallKey call, Instant at, long item, String title, End end, Duration position, String problem)
        implements MediaEvent {

    /// Why it is over.
    public enum End {
        /// It was played to its end.
        FINISHED,
        /// Something else was to be played at once.
        REPLACED,
        /// Somebody stopped or skipped it, or the bot left.
        STOPPED,
        /// It could not be played, or no further.
        FAILED;

        /// Whether something else may be played now without getting in anybody's way.
        public boolean mayContinue() {
            return this == FINISHED || this == FAILED;
        }
    }
}
