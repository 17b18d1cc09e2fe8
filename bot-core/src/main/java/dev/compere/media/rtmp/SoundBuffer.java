package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import java.util.ArrayDeque;

/// Gives for each 10 ms of the stream the sound that was handed in for it, and silence when there is none. It keeps a
/// small cushion, so that a block that comes a little late still finds its place. Thread-safe.
final class SoundBuffer {

    /// How long after it was handed in a sound is due.
    static final long CUSHION_NANOS = 10 * AudioFrame.NANOS;

    /// What is later than this is left out: it would stay behind its picture for good.
    private static final long STALE_NANOS = CUSHION_NANOS + 3 * AudioFrame.NANOS;
    private static final int CAPACITY = 30;
    private static final AudioFrame SILENCE = new AudioFrame(new short[2 * AudioFrame.LENGTH], 2);

    private record Held(AudioFrame frame, long nanos) {}

    private final ArrayDeque<Held> held = new ArrayDeque<>(CAPACITY);
    private boolean flowing;
    private long silences;
    private long dropped;

    synchronized void add(AudioFrame frame, long nanos) {
        if (held.size() == CAPACITY) {
            held.removeFirst();
            dropped++;
        }
        held.addLast(new Held(frame, nanos));
    }

    /// @param due the moment the block is for, on the clock of [#add]; grows
    synchronized AudioFrame take(long due) {
        while (!held.isEmpty() && held.getFirst().nanos() < due - STALE_NANOS) {
            held.removeFirst();
            dropped++;
        }
        // What begins waits for the cushion; what flows uses it up before it falls silent.
        long youngest = flowing ? due : due - CUSHION_NANOS;
        flowing = !held.isEmpty() && held.getFirst().nanos() <= youngest;
        if (flowing) {
            return held.removeFirst().frame();
        }
        silences++;
        return SILENCE;
    }

    synchronized long silences() {
        return silences;
    }

    synchronized long dropped() {
        return dropped;
    }
}
