package dev.compere.media.webrtc;

import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.SoundMeter;
import dev.compere.media.TestPicture;
import dev.compere.media.VideoFrame;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// What a connection tells, kept.
final class Heard implements ConnectionListener {

    final CountDownLatch connected = new CountDownLatch(1);
    final BlockingQueue<String> losses = new LinkedBlockingQueue<>();
    final BlockingQueue<Integer> pictures = new LinkedBlockingQueue<>();
    private final Map<Integer, SoundMeter> voices = new ConcurrentHashMap<>();

    SoundMeter voice(int source) {
        return voices.computeIfAbsent(source, unknown -> new SoundMeter());
    }

    @Override
    public void connected() {
        connected.countDown();
    }

    @Override
    public void lost(String reason) {
        losses.add(reason);
    }

    @Override
    public void heard(int source, AudioFrame frame) {
        voice(source).hear(frame);
    }

    @Override
    public void seen(String endpoint, VideoFrame frame) {
        pictures.add(TestPicture.read(frame));
    }
}
