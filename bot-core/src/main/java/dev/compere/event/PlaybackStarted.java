package dev.compere.event;

import java.time.Instant;

/// The bot plays something.
///
/// @param item a number unique in this run: the same file played twice are two items
/// @param title for people
public record PlaybackStarted(CallKey call, Instant at, long item, String title) implements MediaEvent {}
