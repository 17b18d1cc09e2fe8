package dev.compere.event;

import java.time.Instant;

/// Somebody joined the video chat. Who was there before the bot is not told by events; see [ParticipantsListed].
public record ParticipantJoined(CallKey call, Instant at, Participant participant) implements ParticipantEvent {}
