package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// Somebody fell silent, or is gone.
///
/// @param spoke since [SpeakingStarted]
public record SpeakingStopped(CallKey call, Instant at, Sender speaker, Duration spoke) implements MediaEvent {}
