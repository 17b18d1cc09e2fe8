package dev.compere.media;

import java.util.Arrays;

/// Pictures that carry a number a compressor cannot blur away: eight bright or dark columns above, the number's bits,
/// and the opposite of them below. They survive scaling, too.
public final class TestPicture {

    private static final int BITS = 8;
    private static final int DARK = 50;
    private static final int BRIGHT = 200;
    private static final int GREY = 128;

    private TestPicture() {}

    /// @param number 0 to 255
    public static VideoFrame of(int number, int width, int height) {
        var i420 = new byte[width * height * 3 / 2];
        Arrays.fill(i420, width * height, i420.length, (byte) GREY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean set = (number >> (x * BITS / width) & 1) == 1;
                boolean above = y < height / 2;
                i420[y * width + x] = (byte) (set == above ? BRIGHT : DARK);
            }
        }
        return new VideoFrame(width, height, i420);
    }

    /// The number in the picture, or -1 when it is no such picture.
    public static int read(VideoFrame picture) {
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int x = (2 * bit + 1) * picture.width() / (2 * BITS);
            int above = luminance(picture, x, picture.height() / 4);
            int below = luminance(picture, x, picture.height() * 3 / 4);
            if (Math.abs(above - below) < (BRIGHT - DARK) / 2) {
                return -1;
            }
            if (above > below) {
                number |= 1 << bit;
            }
        }
        return number;
    }

    private static int luminance(VideoFrame picture, int x, int y) {
        return picture.i420()[y * picture.width() + x] & 0xff;
    }
}
