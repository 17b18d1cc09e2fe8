package dev.compere.event;

import java.time.Instant;

/// A video chat was scheduled. Telegram does not start it by itself. When it is called off, [CallEnded] tells so.
///
/// @param call its number is the date it is scheduled for; when it starts it gets another
public record CallScheduled(CallKey call, Instant at, String title, Instant startsAt) implements CallEvent {}
