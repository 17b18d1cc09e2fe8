package dev.compere.media.player;

/// What a player delivers.
///
/// @param width of pictures, even; what is played is scaled to fit and padded
/// @param height of pictures, even
/// @param channels of sound, 1 or 2
/// @param queueCapacity how many items may wait
public record PlayerSettings(int width, int height, int framesPerSecond, int channels, int queueCapacity) {

    /// Pictures as large as phones show them, sound in stereo.
    public static final PlayerSettings DEFAULT = new PlayerSettings(640, 360, 30, 2, 100);

    public PlayerSettings {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("a picture's sides are even, unlike " + width + "x" + height);
        }
        if (framesPerSecond < 1 || framesPerSecond > 60 || channels < 1 || channels > 2 || queueCapacity < 1) {
            throw new IllegalArgumentException("1 to 60 frames per second, 1 or 2 channels and a queue of at least 1,"
                    + " not " + framesPerSecond + ", " + channels + " and " + queueCapacity);
        }
    }
}
