package dev.compere.localtelegram.sfu;

import dev.compere.media.TestPicture;
import dev.onvoid.webrtc.media.video.CustomVideoSource;
import dev.onvoid.webrtc.media.video.I420Buffer;
import dev.onvoid.webrtc.media.video.NativeI420Buffer;
import dev.onvoid.webrtc.media.video.VideoFrame;
import dev.onvoid.webrtc.media.video.VideoTrackSink;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the numbers in the pictures that arrive.
public final class PictureMeter implements VideoTrackSink {
    static final int WIDTH = 320;
    static final int HEIGHT = 180;
    private static final int PER_SECOND = 25;

    private final BlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();

    /// The number in the next picture.
    public Integer next() throws InterruptedException {
        return numbers.poll(20, TimeUnit.SECONDS);
    }

    void forgetAll() {
        numbers.clear();
    }

    @Override
    public void onVideoFrame(VideoFrame frame) {
        try {
            var buffer = (I420Buffer) frame.buffer;
            var i420 = new byte[buffer.getWidth() * buffer.getHeight() * 3 / 2];
            for (var y = 0; y < buffer.getHeight(); y++) {
                buffer.getDataY().position(y * buffer.getStrideY()).get(i420, y * buffer.getWidth(), buffer.getWidth());
            }
            numbers.add(
                    TestPicture.read(new dev.compere.media.VideoFrame(buffer.getWidth(), buffer.getHeight(), i420)));
        } catch (RuntimeException e) {
            // Whatever leaves this method ends the process.
            e.printStackTrace();
        } finally {
            frame.release();
        }
    }

    /// Shows numbered pictures until it is closed.
    static PacedThread show(CustomVideoSource camera) {
        var number = new AtomicInteger();
        return new PacedThread(
                "pictures",
                Duration.ofSeconds(1).dividedBy(PER_SECOND),
                () -> push(
                        camera,
                        TestPicture.of(number.getAndIncrement() % 256, WIDTH, HEIGHT)
                                .i420()));
    }

    private static void push(CustomVideoSource camera, byte[] i420) {
        var buffer = NativeI420Buffer.allocate(WIDTH, HEIGHT);
        var luminance = WIDTH * HEIGHT;
        copy(i420, 0, buffer.getDataY(), buffer.getStrideY(), WIDTH, HEIGHT);
        copy(i420, luminance, buffer.getDataU(), buffer.getStrideU(), WIDTH / 2, HEIGHT / 2);
        copy(i420, luminance * 5 / 4, buffer.getDataV(), buffer.getStrideV(), WIDTH / 2, HEIGHT / 2);
        var frame = new VideoFrame(buffer, System.nanoTime());
        camera.pushFrame(frame);
        frame.release();
    }

    private static void copy(byte[] from, int at, ByteBuffer to, int stride, int width, int height) {
        for (var row = 0; row < height; row++) {
            to.position(row * stride).put(from, at + row * width, width);
        }
    }
}
