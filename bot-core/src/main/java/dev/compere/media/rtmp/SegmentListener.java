package dev.compere.media.rtmp;

/// Hears how reading a stream goes, on the reader's threads.
public interface SegmentListener {

    /// Telegram does not know the bot as joined any more. The reader waits for [SegmentReader#rejoined].
    void joinMissing(String reason);

    /// The place in the stream was lost, and some of the stream perhaps with it.
    default void resynced(String reason) {}

    /// The reader has ended by itself: the sink or Telegram cannot be used. Told once at the most.
    void failed(String reason);
}
