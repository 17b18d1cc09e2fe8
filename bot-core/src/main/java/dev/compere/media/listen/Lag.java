package dev.compere.media.listen;

import java.util.Arrays;

/// How far a source is behind the clock: the least of its last frames, because a busy machine brings frames late
/// but never early.
final class Lag {

    private static final int FRAMES = 8;

    private final long[] latest = new long[FRAMES];
    private int seen;

    /// @param behind of the frame that has come, in samples
    /// @return of late; 0 until it can be told
    long steady(long behind) {
        latest[seen++ % FRAMES] = behind;
        return seen < FRAMES ? 0 : Arrays.stream(latest).min().orElseThrow();
    }

    /// The track was made so much longer.
    void moved(int samples) {
        for (int i = 0; i < FRAMES; i++) {
            latest[i] -= samples;
        }
    }

    void reset() {
        seen = 0;
    }
}
