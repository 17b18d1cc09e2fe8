package dev.compere.ledger;

import dev.compere.event.Sender;

/// Somebody's place on a leaderboard.
///
/// @param place from 1; no two share one
/// @param sender with the name of the latest gift
/// @param stars all that was given
public record Standing(int place, Sender sender, long stars) {}
