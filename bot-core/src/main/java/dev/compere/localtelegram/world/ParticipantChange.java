package dev.compere.localtelegram.world;

/// What happened to a participant (`groupCallParticipant` in `updateGroupCallParticipants`).
///
/// @param state the participant afterwards; for who left, before
/// @param brief whether the update leaves out what differs from one account to another (`min`)
public record ParticipantChange(ParticipantState state, Kind kind, boolean brief) {
    /// The first three move the call's version by one.
    public enum Kind {
        JOINED,
        LEFT,
        /// The media changed: another connection, video on or off.
        RECONNECTED,
        /// Anything else: muted, hand raised, spoke.
        CHANGED;

        public boolean versioned() {
            return this != CHANGED;
        }
    }
}
