package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// The bot is in the call.
///
/// @param took from asking Telegram to its answer
public record CallJoined(CallKey call, Instant at, Duration took) implements CallEvent {}
