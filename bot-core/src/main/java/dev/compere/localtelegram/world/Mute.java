package dev.compere.localtelegram.world;

/// The three states of a participant's voice (group-calls.txt, "Managing an active group call").
public enum Mute {
    UNMUTED,
    /// Muted, and free to unmute.
    BY_CHOICE,
    /// Muted, and not allowed to unmute.
    BY_ADMINISTRATOR
}
