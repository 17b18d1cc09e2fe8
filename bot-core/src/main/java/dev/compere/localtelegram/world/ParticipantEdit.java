package dev.compere.localtelegram.world;

/// One thing to change about a participant (`phone.editGroupCallParticipant`).
public sealed interface ParticipantEdit {
    record Muted(boolean muted) implements ParticipantEdit {}

    /// @param level 1 to 20000, 10000 for 100 %
    record Volume(int level) implements ParticipantEdit {}

    record Hand(boolean raised) implements ParticipantEdit {}

    record VideoStopped(boolean stopped) implements ParticipantEdit {}

    record VideoPaused(boolean paused) implements ParticipantEdit {}

    record PresentationPaused(boolean paused) implements ParticipantEdit {}
}
