package dev.compere.media.rtmp;

import java.time.Duration;

/// How a stream is read.
///
/// @param soundOnly whether to fetch no pictures
/// @param quality of the pictures
/// @param buffer how far behind the stream's end to begin
/// @param patience how long a segment may be missing before the reader looks anew where the stream is
/// @param prefetch how many segments may wait for the sink
public record ReaderSettings(boolean soundOnly, Quality quality, Duration buffer, Duration patience, int prefetch) {

    /// Sound and picture, at the best quality, two seconds behind.
    public static final ReaderSettings USUAL =
            new ReaderSettings(false, Quality.BEST, Duration.ofSeconds(2), Duration.ofSeconds(5), 4);

    public ReaderSettings {
        if (buffer.isNegative() || patience.isNegative() || prefetch < 1) {
            throw new IllegalArgumentException(
                    "not a buffer, a patience and a prefetch: " + buffer + ", " + patience + ", " + prefetch);
        }
    }

    public ReaderSettings withSoundOnly() {
        return new ReaderSettings(true, quality, buffer, patience, prefetch);
    }
}
