package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// The bot is back in the call.
public record JoinRestored(CallKey call, Instant at, Duration away, int attempts) implements CallEvent {}
