package dev.compere.media.player;

/// Why an item is no longer played.
public enum PlaybackEnd {
    /// It was played to its end.
    FINISHED,
    /// Something else was wanted in its place.
    REPLACED,
    /// Nothing was wanted in its place.
    STOPPED,
    /// It could not be read, or not to its end.
    FAILED;

    /// Whether the player goes on by itself; otherwise somebody has decided what follows.
    public boolean mayContinue() {
        return switch (this) {
            case FINISHED, FAILED -> true;
            case REPLACED, STOPPED -> false;
        };
    }
}
