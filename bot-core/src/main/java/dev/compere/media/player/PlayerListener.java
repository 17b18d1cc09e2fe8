package dev.compere.media.player;

import dev.compere.media.MediaItem;
import java.time.Duration;

/// Hears what becomes of items, in order, on a virtual thread of the player. It may take its time and may
/// use the player, [Player#close] included. What it throws is logged and goes no further.
public interface PlayerListener {

    /// Its first frame was due. A looped item starts each time as a new item.
    void started(MediaItem item);

    /// It is over. Told exactly once for each item that was on, even when its first frame never came, and never for one
    /// that only waited in the queue.
    ///
    /// @param position how far it came
    /// @param problem one line for people when it failed, otherwise empty
    void ended(MediaItem item, PlaybackEnd end, Duration position, String problem);
}
