package dev.compere.media.rtmp;

/// A channel of a stream, as Telegram tells it: `groupCallStreamChannel`.
///
/// @param channel where sound and picture come together; 1 in an RTMP stream
/// @param scale a segment lasts `1000 >> scale` ms
/// @param endMs where the stream ends now, in Unix milliseconds
public record StreamChannel(int channel, int scale, long endMs) {

    /// Asks for the sound alone.
    public static final int SOUND = 0;

    /// The length of a segment; 0 when the scale makes no sense.
    long segmentMs() {
        return scale < 0 || scale > 9 ? 0 : 1000L >> scale;
    }
}
