package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.sfu.SfuRoom;
import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaConnection;
import dev.compere.media.SoundMeter;
import dev.compere.media.TestPicture;
import dev.compere.media.VideoFrame;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What a connection tells, kept.
final class Heard implements ConnectionListener {

    final CountDownLatch connected = new CountDownLatch(1);
    final BlockingQueue<String> losses = new LinkedBlockingQueue<>();
    final BlockingQueue<Integer> pictures = new LinkedBlockingQueue<>();
    private final Map<Integer, SoundMeter> voices = new ConcurrentHashMap<>();

    /// Joins by a connection that tells here, and waits until it stands.
    void join(MediaConnection connection, SfuRoom room) throws Exception {
        connection.connect((JoinAnswer.WebRtc)
                JoinAnswer.parse(room.join(connection.joinPayload().json())));
        assertThat(connected.await(10, TimeUnit.SECONDS)).isTrue();
    }

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
