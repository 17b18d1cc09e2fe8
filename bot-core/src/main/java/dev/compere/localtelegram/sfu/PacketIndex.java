package dev.compere.localtelegram.sfu;

import java.util.Arrays;

/// The packets of one source, numbered on beyond the sixteen bits that each carries (RFC 3711, 3.3.1), and which of
/// them have come already. Not thread-safe.
final class PacketIndex {
    private static final int REMEMBERED = 1024;
    private static final long NONE = -1;

    private final long[] seen = new long[REMEMBERED];
    private long highest = NONE;

    PacketIndex() {
        Arrays.fill(seen, NONE);
    }

    /// The index that a sequence number stands for: the nearest to the highest so far.
    long of(int sequence) {
        if (highest == NONE) {
            return sequence;
        }
        var index = (highest & ~0xffffL) + sequence;
        if (index - highest > 0x8000 && index >= 0x10000) {
            return index - 0x10000;
        }
        return highest - index > 0x8000 ? index + 0x10000 : index;
    }

    boolean isNew(long index) {
        return index > highest - REMEMBERED && seen[(int) (index % REMEMBERED)] != index;
    }

    void add(long index) {
        seen[(int) (index % REMEMBERED)] = index;
        highest = Math.max(highest, index);
    }
}
