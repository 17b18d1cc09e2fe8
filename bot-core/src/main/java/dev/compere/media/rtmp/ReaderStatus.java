package dev.compere.media.rtmp;

import java.time.Duration;

/// How reading a stream goes.
///
/// @param nextMs the segment that is fetched next, in Unix milliseconds; 0 before the first
/// @param lag how far that is behind the stream's end, as far as can be told
/// @param fetched segments
/// @param unreadable segments that the sink could make nothing of
/// @param retried how often a segment was not there yet
/// @param resyncs how often the place in the stream was lost
/// @param rejoins how often the call had to be joined again
public record ReaderStatus(
        long nextMs, Duration lag, long fetched, long unreadable, long retried, long resyncs, long rejoins) {}
