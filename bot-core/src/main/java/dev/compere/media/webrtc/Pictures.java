package dev.compere.media.webrtc;

import dev.compere.media.VideoFrame;
import dev.onvoid.webrtc.media.video.I420Buffer;
import dev.onvoid.webrtc.media.video.VideoFrameBuffer;
import java.nio.ByteBuffer;

/// Copies pictures out of native memory.
final class Pictures {

    private Pictures() {}

    /// An odd last row or column is left out.
    static VideoFrame copy(VideoFrameBuffer buffer) {
        var planes = buffer.toI420();
        try {
            return copy(planes);
        } finally {
            if (planes != buffer) {
                planes.release();
            }
        }
    }

    private static VideoFrame copy(I420Buffer planes) {
        int width = planes.getWidth() & ~1;
        int height = planes.getHeight() & ~1;
        int luminance = width * height;
        var i420 = new byte[luminance * 3 / 2];
        plane(planes.getDataY(), planes.getStrideY(), i420, 0, width, height);
        plane(planes.getDataU(), planes.getStrideU(), i420, luminance, width / 2, height / 2);
        plane(planes.getDataV(), planes.getStrideV(), i420, luminance + luminance / 4, width / 2, height / 2);
        return new VideoFrame(width, height, i420);
    }

    private static void plane(ByteBuffer from, int stride, byte[] to, int offset, int width, int height) {
        for (int row = 0; row < height; row++) {
            from.get(row * stride, to, offset + row * width, width);
        }
    }
}
