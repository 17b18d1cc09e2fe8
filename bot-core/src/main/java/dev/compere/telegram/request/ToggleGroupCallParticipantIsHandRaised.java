package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Raises one's own hand, or lowers anybody's. Video chats only.
public record ToggleGroupCallParticipantIsHandRaised(int groupCallId, MessageSender participantId, boolean isHandRaised)
        implements TdRequest<Ok> {}
