package dev.compere.media.rtmp;

/// Where the segments of a stream go. Called on one thread.
public interface SegmentSink extends AutoCloseable {

    /// Takes the next segment; may take its time, and then the reader falls behind the stream.
    ///
    /// @return false when nothing could be made of it
    /// @throws dev.compere.media.MediaException when no further one can be taken either; ends the reading
    boolean accept(Segment segment);

    /// Nothing follows.
    @Override
    void close();
}
