package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;

/// What is to be handed over now; filled again and again, by one thread.
final class Due {

    /// Null when only a picture is due.
    AudioFrame audio;

    /// Null when only sound is due.
    VideoFrame video;

    /// The moment, by [System#nanoTime].
    long at;

    Outlet outlet;
    int volume;

    void set(AudioFrame sound, VideoFrame picture, long moment) {
        audio = sound;
        video = picture;
        at = moment;
    }
}
