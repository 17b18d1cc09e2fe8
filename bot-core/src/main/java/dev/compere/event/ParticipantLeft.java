package dev.compere.event;

import java.time.Instant;

/// Somebody left the video chat.
///
/// @param participant as he was last
public record ParticipantLeft(CallKey call, Instant at, Participant participant) implements ParticipantEvent {}
