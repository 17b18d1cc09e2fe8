package dev.compere.media.listen;

import dev.compere.media.AudioFrame;
import java.util.Arrays;

/// Makes ten milliseconds of stereo sound longer or shorter without changing its pitch: a piece is repeated or left out
/// where the waves fit best, and faded over. The method is known as WSOLA.
final class Splice {

    private static final int LENGTH = AudioFrame.LENGTH;

    /// 2.5 ms.
    private static final int FADE = 120;

    private Splice() {}

    /// `before`, longer, so that it runs on into `after` as it did. Voices from 100 Hz upwards keep their waves.
    static short[] longer(short[] before, short[] after) {
        var both = Arrays.copyOf(before, 4 * LENGTH);
        System.arraycopy(after, 0, both, 2 * LENGTH, 2 * LENGTH);
        int piece = bestPiece(both, LENGTH, LENGTH);
        var spliced = Arrays.copyOf(before, 2 * (LENGTH + piece));
        // Comes to the end, fades into what was a piece earlier, and from there to the end again.
        fade(both, LENGTH, LENGTH - piece, spliced, LENGTH);
        System.arraycopy(before, 2 * (LENGTH - piece + FADE), spliced, 2 * (LENGTH + FADE), 2 * (piece - FADE));
        return spliced;
    }

    /// `before`, shorter, with the same end.
    static short[] shorter(short[] before) {
        int last = LENGTH - FADE;
        int piece = bestPiece(before, last, last);
        var spliced = Arrays.copyOf(before, 2 * (LENGTH - piece));
        fade(before, last - piece, last, spliced, last - piece);
        return spliced;
    }

    /// How far before `at` the sound is most like that at `at`.
    private static int bestPiece(short[] sound, int at, int most) {
        int best = most;
        double highest = 0;
        for (int piece = FADE; piece <= most; piece++) {
            double likeness = likeness(sound, at, at - piece);
            if (likeness > highest) {
                highest = likeness;
                best = piece;
            }
        }
        return best;
    }

    private static double likeness(short[] sound, int one, int other) {
        double product = 0;
        double energy = 1;
        for (int i = 0; i < FADE; i++) {
            double there = mono(sound, other + i);
            product += mono(sound, one + i) * there;
            energy += there * there;
        }
        return product / Math.sqrt(energy);
    }

    private static double mono(short[] sound, int at) {
        return sound[2 * at] + sound[2 * at + 1];
    }

    private static void fade(short[] sound, int from, int to, short[] target, int at) {
        for (int i = 0; i < 2 * FADE; i++) {
            double weight = (i / 2 + 0.5) / FADE;
            target[2 * at + i] = (short) Math.round(sound[2 * from + i] * (1 - weight) + sound[2 * to + i] * weight);
        }
    }
}
