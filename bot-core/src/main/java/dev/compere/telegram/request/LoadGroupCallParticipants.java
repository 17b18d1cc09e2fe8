package dev.compere.telegram.request;

import dev.compere.telegram.object.Ok;

/// Loads more participants, at most 100; they come as `updateGroupCallParticipant`. Whoever loads all must end when
/// nobody new has come: `loadedAllParticipants` may never be set.
public record LoadGroupCallParticipants(int groupCallId, int limit) implements TdRequest<Ok> {}
