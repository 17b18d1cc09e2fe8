package dev.compere.media.webrtc;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import dev.onvoid.webrtc.media.video.CustomVideoSource;
import dev.onvoid.webrtc.media.video.NativeI420Buffer;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/// What a connection publishes: takes frames while open, and lets go of them otherwise. The lock keeps pushing and
/// closing apart, which the library does not.
final class Published implements Outlet {

    private final ReentrantLock lock = new ReentrantLock();
    private final CustomAudioSource sound = new CustomAudioSource(CaptureClock.make());
    private final CustomVideoSource picture = new CustomVideoSource(CaptureClock.make());
    private final byte[] bytes = new byte[AudioFrame.LENGTH * 2 * Short.BYTES];
    private boolean open;
    private volatile int height = IdealHeight.START;

    CustomAudioSource sound() {
        return sound;
    }

    CustomVideoSource picture() {
        return picture;
    }

    /// Of the latest picture.
    int height() {
        return height;
    }

    void open() {
        lock.lock();
        try {
            open = true;
        } finally {
            lock.unlock();
        }
    }

    /// After this nothing is pushed any more.
    void shut() {
        lock.lock();
        try {
            open = false;
        } finally {
            lock.unlock();
        }
    }

    /// Only once its connection is closed, and shut before.
    void dispose() {
        sound.dispose();
        picture.dispose();
    }

    @Override
    public void audio(AudioFrame frame, long moment) {
        lock.lock();
        try {
            if (!open) {
                return;
            }
            int i = 0;
            for (short sample : frame.samples()) {
                bytes[i++] = (byte) sample;
                bytes[i++] = (byte) (sample >> 8);
            }
            sound.pushAudio(bytes, Short.SIZE, AudioFrame.RATE, frame.channels(), AudioFrame.LENGTH);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void video(VideoFrame frame) {
        lock.lock();
        try {
            if (!open) {
                return;
            }
            height = frame.height();
            var pushed = new dev.onvoid.webrtc.media.video.VideoFrame(copy(frame), System.nanoTime());
            try {
                picture.pushFrame(pushed);
            } finally {
                pushed.release();
            }
        } finally {
            lock.unlock();
        }
    }

    private static NativeI420Buffer copy(VideoFrame frame) {
        int width = frame.width();
        int height = frame.height();
        var buffer = NativeI420Buffer.allocate(width, height);
        int luminance = width * height;
        plane(frame, 0, width, height, buffer.getDataY(), buffer.getStrideY());
        plane(frame, luminance, width / 2, height / 2, buffer.getDataU(), buffer.getStrideU());
        plane(frame, luminance + luminance / 4, width / 2, height / 2, buffer.getDataV(), buffer.getStrideV());
        return buffer;
    }

    private static void plane(VideoFrame frame, int from, int width, int height, ByteBuffer to, int stride) {
        if (stride == width) {
            to.put(0, frame.i420(), from, width * height);
            return;
        }
        for (int row = 0; row < height; row++) {
            to.put(row * stride, frame.i420(), from + row * width, width);
        }
    }
}
