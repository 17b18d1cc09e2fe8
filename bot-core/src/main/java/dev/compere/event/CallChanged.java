package dev.compere.event;

import java.time.Instant;

/// What the call shows about itself changed.
///
/// @param title of the video chat, or of the chat
/// @param minimumStars the least a comment must carry; 0 when comments are free
/// @param newParticipantsMuted whether who joins must be allowed to speak first
/// @param recorded whether Telegram records the video chat
public record CallChanged(
        CallKey call,
        Instant at,
        String title,
        int participantCount,
        long minimumStars,
        boolean messagesAllowed,
        boolean newParticipantsMuted,
        boolean recorded)
        implements CallEvent {}
