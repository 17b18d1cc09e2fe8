package dev.compere.telegram.object;

/// Somebody who spoke lately.
public record GroupCallRecentSpeaker(MessageSender participantId, boolean isSpeaking) implements TdObject {}
