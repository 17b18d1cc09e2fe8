package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Sound as the encoder takes it: two channels, 16 bits, little-endian.
final class StereoBytes {

    private StereoBytes() {}

    static ByteBuffer of(AudioFrame frame) {
        var bytes = ByteBuffer.allocate(2 * Short.BYTES * AudioFrame.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        int channels = frame.channels();
        for (int i = 0; i < AudioFrame.LENGTH; i++) {
            bytes.putShort(frame.samples()[i * channels]);
            bytes.putShort(frame.samples()[i * channels + channels - 1]);
        }
        return bytes.flip();
    }
}
