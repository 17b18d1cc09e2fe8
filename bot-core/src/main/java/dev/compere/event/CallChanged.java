package dev.compere.event;

import java.time.Instant;

/// What the call shows about itself changed.
///
/// @param minimumStars the least a comment must carry; 0 when comments are free
public record CallChanged(
        CallKey call, Instant at, String title, int participantCount, long minimumStars, boolean messagesAllowed)
        implements CallEvent {}
