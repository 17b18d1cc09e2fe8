package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;

/// Sets how loud a participant is, 1 to 20000 in hundredths of a percent. Not oneself, and not in live stories.
public record SetGroupCallParticipantVolumeLevel(int groupCallId, MessageSender participantId, int volumeLevel)
        implements TdRequest<Ok> {}
