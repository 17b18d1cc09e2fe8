package dev.compere.media;

/// What a connection is for.
public enum MediaRole {
    /// Hears and sees; publishes no track.
    LISTENER,
    /// Publishes sound and picture, and hears the others: the publisher of a live story, a speaker of a video chat.
    PUBLISHER,
    /// Publishes a screen beside another connection: group-calls.txt, "Presentations".
    PRESENTER
}
