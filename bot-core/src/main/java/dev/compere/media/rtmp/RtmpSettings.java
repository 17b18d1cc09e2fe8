package dev.compere.media.rtmp;

import java.time.Duration;

/// How a stream is published.
///
/// @param width of all pictures, even
/// @param height of all pictures, even
/// @param videoKilobits a second, at the most
/// @param audioKilobits a second
/// @param patience how long the server may take nothing before the connection is made anew
public record RtmpSettings(
        int width, int height, int framesPerSecond, int videoKilobits, int audioKilobits, Duration patience) {

    private static final int MOST_FRAMES = 60;

    public RtmpSettings {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("pictures of " + width + "x" + height + " cannot be encoded");
        }
        if (framesPerSecond < 1 || framesPerSecond > MOST_FRAMES || videoKilobits < 1 || audioKilobits < 1) {
            throw new IllegalArgumentException(
                    "not a frame rate and bit rates: " + framesPerSecond + ", " + videoKilobits + ", " + audioKilobits);
        }
    }

    /// @return with the usual bit rate for sound, and ten seconds of patience
    public static RtmpSettings of(int width, int height, int framesPerSecond, int videoKilobits) {
        return new RtmpSettings(width, height, framesPerSecond, videoKilobits, 128, Duration.ofSeconds(10));
    }
}
