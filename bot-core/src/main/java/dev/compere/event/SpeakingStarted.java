package dev.compere.event;

import java.time.Instant;

/// Somebody began to speak, as the bot hears it itself; [SpeakersChanged] is what Telegram tells of it, and later.
public record SpeakingStarted(CallKey call, Instant at, Sender speaker) implements MediaEvent {}
