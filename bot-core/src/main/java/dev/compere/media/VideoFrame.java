package dev.compere.media;

/// One picture: I420, the planes Y, U and V one after the other without gaps.
///
/// @param width even
/// @param height even
/// @param i420 not changed after it was handed on
public record VideoFrame(int width, int height, byte[] i420) {

    public VideoFrame {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0 || i420.length != width * height * 3 / 2) {
            throw new IllegalArgumentException(
                    "not a picture of " + width + "x" + height + ": " + i420.length + " bytes");
        }
    }
}
