package dev.compere.localtelegram.viewer;

import dev.compere.media.VideoFrame;
import java.util.Arrays;

/// A picture of four colours: red and green above, blue and yellow below.
final class Quarters {
    /// Y, U and V of each.
    private static final int[][] COLOURS = {{81, 90, 240}, {145, 54, 34}, {41, 240, 110}, {210, 16, 146}};

    private Quarters() {}

    static VideoFrame of(int width, int height) {
        var i420 = new byte[width * height * 3 / 2];
        paint(i420, 0, width, height, 0);
        paint(i420, width * height, width / 2, height / 2, 1);
        paint(i420, width * height * 5 / 4, width / 2, height / 2, 2);
        return new VideoFrame(width, height, i420);
    }

    private static void paint(byte[] i420, int plane, int width, int height, int component) {
        for (var y = 0; y < height; y++) {
            var row = plane + y * width;
            var left = COLOURS[y < height / 2 ? 0 : 2][component];
            var right = COLOURS[y < height / 2 ? 1 : 3][component];
            Arrays.fill(i420, row, row + width / 2, (byte) left);
            Arrays.fill(i420, row + width / 2, row + width, (byte) right);
        }
    }
}
