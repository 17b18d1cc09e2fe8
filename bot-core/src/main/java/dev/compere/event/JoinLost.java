package dev.compere.event;

import java.time.Instant;

/// The bot dropped out of a call that goes on; it is joining again.
public record JoinLost(CallKey call, Instant at, String reason) implements CallEvent {}
