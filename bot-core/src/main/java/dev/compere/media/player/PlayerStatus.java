package dev.compere.media.player;

import dev.compere.media.MediaItem;
import java.time.Duration;
import java.util.Optional;

/// A look at a player.
///
/// @param item what is on
/// @param position how far it has come
/// @param length how long it is, where that is known
/// @param waiting how many items are queued or interrupted
/// @param held see [Player#hold]
/// @param problem why a live input is being opened again, otherwise empty
public record PlayerStatus(
        State state,
        Optional<MediaItem> item,
        Duration position,
        Optional<Duration> length,
        int waiting,
        Loop loop,
        int volume,
        boolean held,
        String problem,
        Pace pace) {

    /// What it does.
    public enum State {
        IDLE,
        /// The first frames are on their way.
        OPENING,
        PLAYING,
        PAUSED,
        /// A live input broke off.
        REOPENING
    }

    /// How well it keeps time, over its whole life.
    ///
    /// @param frames handed to outlets
    /// @param meanDeviation how far from its moment a frame was handed over, on average
    /// @param mostDeviation and at the most
    /// @param stalls how often everything had to wait because nothing came or the machine was busy
    /// @param dropped pictures that came too late, and frames of live inputs that nobody took in time
    public record Pace(long frames, Duration meanDeviation, Duration mostDeviation, long stalls, long dropped) {}
}
