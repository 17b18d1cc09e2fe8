package dev.compere.media.rtmp;

import java.util.List;

/// Telegram, as far as a stream needs it; the call must be joined. Both methods wait for the answer. Anything unchecked
/// that they throw ends the reading.
public interface SegmentSource {

    /// The channels of the stream, as `phone.getGroupCallStreamChannels` tells them. Empty while nobody publishes.
    List<StreamChannel> channels() throws SegmentRefused;

    /// One segment.
    ///
    /// @param timeMs where it begins, in Unix milliseconds
    /// @param channel of [#channels], or [StreamChannel#SOUND]
    /// @param quality of no meaning for sound alone
    byte[] segment(long timeMs, int scale, int channel, Quality quality) throws SegmentRefused;
}
