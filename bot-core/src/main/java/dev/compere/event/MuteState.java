package dev.compere.event;

/// Whether a participant of a video chat can be heard: group-calls.txt, "Managing an active group call".
public enum MuteState {
    /// Muted by an administrator: must be allowed to speak before he can unmute himself.
    MUTED_BY_ADMIN,
    /// Muted, and free to unmute himself.
    MUTED,
    UNMUTED
}
