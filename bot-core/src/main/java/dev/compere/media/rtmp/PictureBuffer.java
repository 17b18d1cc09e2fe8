package dev.compere.media.rtmp;

import dev.compere.media.VideoFrame;
import java.util.ArrayDeque;
import java.util.Arrays;

/// Gives for each moment of the stream the picture to show: the latest one that was handed in for it, and black before
/// the first. Pictures wait as long as sounds do, so that both stay together. Thread-safe.
final class PictureBuffer {

    private static final int CAPACITY = 16;
    private static final int DARK = 16;
    private static final int COLOURLESS = 128;

    private record Held(VideoFrame frame, long nanos) {}

    private final int width;
    private final int height;
    private final ArrayDeque<Held> held = new ArrayDeque<>(CAPACITY);
    private VideoFrame shown;
    private long dropped;
    private long misfits;

    PictureBuffer(int width, int height) {
        this.width = width;
        this.height = height;
        var black = new byte[width * height * 3 / 2];
        Arrays.fill(black, 0, width * height, (byte) DARK);
        Arrays.fill(black, width * height, black.length, (byte) COLOURLESS);
        this.shown = new VideoFrame(width, height, black);
    }

    synchronized void add(VideoFrame frame, long nanos) {
        if (frame.width() != width || frame.height() != height) {
            misfits++;
            return;
        }
        if (held.size() == CAPACITY) {
            held.removeFirst();
            dropped++;
        }
        held.addLast(new Held(frame, nanos));
    }

    /// @param due the moment the picture is for, on the clock of [#add]; grows
    synchronized VideoFrame take(long due) {
        while (!held.isEmpty() && held.getFirst().nanos() <= due - SoundBuffer.CUSHION_NANOS) {
            shown = held.removeFirst().frame();
        }
        return shown;
    }

    synchronized long dropped() {
        return dropped;
    }

    synchronized long misfits() {
        return misfits;
    }
}
