package dev.compere.call;

import java.time.Duration;

/// How sessions behave.
///
/// @param checkEvery how often to look for a live call when no update tells of one
/// @param firstRejoinDelay the pause before the second attempt to join; it doubles with each further one
/// @param longestRejoinDelay where the doubling ends
public record CallOptions(Duration checkEvery, Duration firstRejoinDelay, Duration longestRejoinDelay) {}
