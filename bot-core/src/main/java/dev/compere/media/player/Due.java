package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;

/// What is to be handed over now; filled again and again, by one thread.
final class Due {

    /// Null when only a picture is due.
    AudioFrame audio;

    /// When it is to be heard.
    long audible;

    /// Null when only sound is due.
    VideoFrame video;

    /// When it is to be handed over, by [System#nanoTime] as all moments.
    long at;

    Outlet outlet;
    int volume;

    void set(VideoFrame picture, long moment) {
        set(null, moment, picture, moment);
    }

    void set(AudioFrame sound, long heardAt, VideoFrame picture, long moment) {
        audio = sound;
        audible = heardAt;
        video = picture;
        at = moment;
    }
}
