package dev.compere.telegram.request;

import dev.compere.telegram.object.MessageSender;

/// Tells TDLib who speaks: its client hears it, TDLib does not. Source 0 is oneself. Answers who it is; error 404:
/// nobody with that source.
public record SetGroupCallParticipantIsSpeaking(int groupCallId, int audioSource, boolean isSpeaking)
        implements TdRequest<MessageSender> {}
