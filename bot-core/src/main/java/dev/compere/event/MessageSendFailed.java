package dev.compere.event;

import java.time.Instant;

/// Telegram took back a message of the bot that was already shown.
public record MessageSendFailed(CallKey call, Instant at, int messageId, String reason) implements CallEvent {}
