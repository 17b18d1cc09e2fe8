package dev.compere.media;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// Something that can be played.
public sealed interface MediaSource {

    /// A file with sound, picture or both. A picture alone stays until something else is played.
    record MediaFile(Path path) implements MediaSource {}

    /// Something on a server that has an end.
    record RemoteFile(URI url) implements MediaSource {}

    /// Something that goes on by itself: a stream, a camera. Opened again when it breaks off; cannot be sought.
    ///
    /// @param format how to read it when its name does not tell, such as `v4l2` or `alsa`; may be empty
    record LiveInput(String address, String format) implements MediaSource {}

    /// A picture that the bot has drawn, and no sound.
    ///
    /// @param shown for how long; zero until something else is played
    record Still(VideoFrame picture, Duration shown) implements MediaSource {

        public Still(VideoFrame picture) {
            this(picture, Duration.ZERO);
        }
    }
}
