package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.util.Arrays;

/// Adds up the sound of those who are in one file, each where it belongs in time. What is due is taken block by block;
/// what comes later than that is lost. Positions are samples of one channel since the recording began.
final class Timeline {

    /// Samples of a block: ten milliseconds.
    static final int BLOCK = AudioFrame.LENGTH;

    /// How far ahead of what was taken sound can be placed, in blocks: three seconds.
    private static final int SPAN = 300;

    /// Stereo; sums of several voices are larger than 16 bit.
    private final int[][] blocks = new int[SPAN][2 * BLOCK];
    private long taken;
    private long end;

    void add(long position, short[] stereo) {
        long last = Math.min(position + stereo.length / 2, (taken / BLOCK + SPAN) * BLOCK);
        for (long at = Math.max(position, taken); at < last; at++) {
            var block = block(at);
            int to = (int) (at % BLOCK) * 2;
            int from = (int) (at - position) * 2;
            block[to] += stereo[from];
            block[to + 1] += stereo[from + 1];
        }
        end = Math.max(end, last);
    }

    /// Up to where sound was taken; always a whole number of blocks.
    long taken() {
        return taken;
    }

    /// Whether nothing but silence is left.
    boolean isSilent() {
        return end <= taken;
    }

    /// The next block, to be changed at will until the next call.
    int[] next() {
        return block(taken);
    }

    /// The largest value of the block after the next.
    int peakAfterNext() {
        return Limiter.peak(block(taken + BLOCK));
    }

    /// Done with the next block.
    void advance() {
        Arrays.fill(next(), 0);
        taken += BLOCK;
    }

    /// Passes over silence.
    void skip(long blocks) {
        taken += blocks * BLOCK;
    }

    private int[] block(long position) {
        return blocks[(int) (position / BLOCK % SPAN)];
    }
}
