package dev.compere.media.player;

/// What is played again. What failed or was interjected is not.
public enum Loop {
    OFF,
    /// The item that is on, until it is skipped.
    ONE,
    /// Each item goes to the end of the queue when it has finished or is skipped.
    ALL
}
