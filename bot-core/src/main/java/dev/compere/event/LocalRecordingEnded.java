package dev.compere.event;

import java.time.Duration;
import java.time.Instant;

/// A recording of the bot's own is written.
///
/// @param file its name in the operator's folder
/// @param reason why it ended: somebody stopped it, a limit, a full disk
public record LocalRecordingEnded(CallKey call, Instant at, String file, Duration length, String reason)
        implements MediaEvent {}
