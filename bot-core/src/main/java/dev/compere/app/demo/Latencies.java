package dev.compere.app.demo;

import java.util.Arrays;

/// Measured times, of which the most recent million is kept.
final class Latencies {

    private static final int KEPT = 1_000_000;

    private long[] nanos = new long[1024];
    private long count;

    void add(long taken) {
        if (count >= nanos.length && nanos.length < KEPT) {
            nanos = Arrays.copyOf(nanos, Math.min(KEPT, 2 * nanos.length));
        }
        nanos[(int) (count % nanos.length)] = taken;
        count++;
    }

    /// The time that so many percent did not exceed, in milliseconds; 0 when nothing was measured.
    double percentileMillis(int percent) {
        int size = (int) Math.min(count, nanos.length);
        if (size == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(size * percent / 100.0) - 1;
        return Math.round(sorted[Math.max(0, index)] / 1e3) / 1e3;
    }
}
