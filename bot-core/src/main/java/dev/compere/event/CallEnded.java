package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// The call is over for everybody.
public record CallEnded(CallKey call, Instant at, Duration lasted) implements CallEvent {}
