package dev.compere.media.card;

import dev.compere.media.VideoFrame;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// RGB to I420 by ITU-R BT.601, limited range: what video codecs take a picture without further notes for.
final class I420 {

    private I420() {}

    /// @param image of the type `TYPE_INT_RGB`, its sides even
    static VideoFrame of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var planes = new byte[width * height * 3 / 2];
        for (int i = 0; i < width * height; i++) {
            planes[i] = (byte) luma(rgb[i]);
        }
        int u = width * height;
        int v = u + u / 4;
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int at = y * width + x;
                int red = sum(rgb, at, width, 16);
                int green = sum(rgb, at, width, 8);
                int blue = sum(rgb, at, width, 0);
                planes[u++] = (byte) (128 + (-38 * red - 74 * green + 112 * blue + 512 >> 10));
                planes[v++] = (byte) (128 + (112 * red - 94 * green - 18 * blue + 512 >> 10));
            }
        }
        return new VideoFrame(width, height, planes);
    }

    private static int luma(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return 16 + (66 * red + 129 * green + 25 * blue + 128 >> 8);
    }

    /// Of one colour in the four pixels that share their hue.
    private static int sum(int[] rgb, int at, int width, int shift) {
        return (rgb[at] >> shift & 0xff)
                + (rgb[at + 1] >> shift & 0xff)
                + (rgb[at + width] >> shift & 0xff)
                + (rgb[at + width + 1] >> shift & 0xff);
    }
}
