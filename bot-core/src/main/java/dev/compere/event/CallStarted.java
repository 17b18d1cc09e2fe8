package dev.compere.event;

import java.time.Instant;

/// A call was found and is live; the bot joins it next.
public record CallStarted(CallKey call, Instant at, String title) implements CallEvent {}
