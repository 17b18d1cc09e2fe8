package dev.compere.event;

import java.time.Instant;

/// The live story is over and its recording can be seen: group-calls.txt, "Live stories".
public record StoryTurnedIntoVideo(CallKey call, Instant at) implements CallEvent {}
