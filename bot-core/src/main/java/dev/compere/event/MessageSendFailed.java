package dev.compere.event;

import java.time.Instant;

/// Telegram took back a message of the bot that was already shown.
///
/// @param text what the message said
public record MessageSendFailed(CallKey call, Instant at, int messageId, String text, String reason)
        implements CallEvent {}
