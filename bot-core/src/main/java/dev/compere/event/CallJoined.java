package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// The bot is in the call. Comes again without a [CallStarted] when the call was lost, looked for and found again.
///
/// @param took from asking Telegram to its answer
public record CallJoined(CallKey call, Instant at, Duration took) implements CallEvent {}
