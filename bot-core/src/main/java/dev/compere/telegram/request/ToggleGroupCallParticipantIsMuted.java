package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Mutes a participant, or lets them unmute themselves (group-calls.txt, "Managing an active group call"). For all if
/// one may manage the call, else for oneself. Not in live stories; the participant must be loaded.
public record ToggleGroupCallParticipantIsMuted(int groupCallId, MessageSender participantId, boolean isMuted)
        implements TdRequest<Ok> {}
