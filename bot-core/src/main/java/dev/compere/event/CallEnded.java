package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// The call is over for everybody, or a scheduled one was called off.
///
/// @param lasted zero for one that never began, and where Telegram did not tell
public record CallEnded(CallKey call, Instant at, Duration lasted) implements CallEvent {}
