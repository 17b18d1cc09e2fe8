package dev.compere.media.rtmp;

import dev.compere.media.MediaException;
import java.time.Duration;

/// A piece of a stream that can be played by itself.
///
/// @param timeMs where it begins in the stream, in Unix milliseconds
/// @param container what `media` is: `mp4`, `ogg`
/// @param media not changed after it was handed on
public record Segment(long timeMs, Duration length, String container, byte[] media) {

    /// @param bytes as Telegram gave them
    /// @throws MediaException when they are no such segment
    static Segment parse(long timeMs, Duration length, int channel, byte[] bytes) {
        if (channel == StreamChannel.SOUND) {
            if (bytes.length < 4 || bytes[0] != 'O' || bytes[1] != 'g' || bytes[2] != 'g' || bytes[3] != 'S') {
                throw new MediaException("a sound segment of " + bytes.length + " bytes is no Ogg file");
            }
            return new Segment(timeMs, length, "ogg", bytes);
        }
        var unified = UnifiedSegment.parse(bytes);
        return new Segment(timeMs, length, unified.container(), unified.onlyPart());
    }
}
