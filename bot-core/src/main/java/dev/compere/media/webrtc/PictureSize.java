package dev.compere.media.webrtc;

import java.util.ArrayList;
import java.util.List;

/// How one of the sizes of our picture is sent: as Telegram's clients do, smallest first.
///
/// @param scaleDownBy of both sides
/// @param bitrate the most, bit/s
record PictureSize(boolean active, double scaleDownBy, int bitrate) {

    private static final int FULL_HEIGHT = 720;
    /// Of the full size; that of the quarter and the half as their clients share it out.
    private static final int[] BITRATE_PARTS = {15, 8, 1};

    /// @param sizes how many are sent at once, 1 to 3
    /// @param ideal the height the server has use for, 0 for none
    /// @param height of the picture
    /// @param bitrate of the full size
    static List<PictureSize> of(int sizes, int ideal, int height, int bitrate) {
        if (sizes == 1) {
            double scale = ideal <= 0 || ideal >= FULL_HEIGHT ? 1 : Math.max(1, (double) height / ideal);
            return List.of(new PictureSize(ideal > 0, scale, bitrate));
        }
        var list = new ArrayList<PictureSize>();
        for (int i = 0; i < sizes; i++) {
            int scale = 1 << (sizes - 1 - i);
            int part = BITRATE_PARTS[BITRATE_PARTS.length - sizes + i];
            list.add(new PictureSize(ideal >= FULL_HEIGHT / scale, scale, bitrate / part));
        }
        return list;
    }
}
