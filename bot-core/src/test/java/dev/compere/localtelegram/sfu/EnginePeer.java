package dev.compere.localtelegram.sfu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaRole;
import dev.compere.media.TestPicture;
import dev.compere.media.VideoFrame;
import dev.compere.media.webrtc.WebRtcEngine;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A participant with the bot's own media engine, which has a data channel.
final class EnginePeer implements AutoCloseable, ConnectionListener {
    private static final int PICTURES_IN_A_SECOND = 25;
    private static final long LIMIT_SECONDS = 20;

    private final BlockingQueue<Integer> pictures = new LinkedBlockingQueue<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final MediaConnection connection;
    private final JsonNode payload;
    private PacedThread show;

    EnginePeer(WebRtcEngine engine, MediaRole role) throws Exception {
        connection = engine.open(role, this);
        payload = new ObjectMapper().readTree(connection.joinPayload().json());
    }

    EnginePeer join(SfuRoom room) throws Exception {
        connection.connect((JoinAnswer.WebRtc) JoinAnswer.parse(room.join(payload.toString())));
        if (!connected.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("not connected");
        }
        return this;
    }

    /// Shows the same numbered picture until it is closed.
    EnginePeer show(int number) {
        var picture = TestPicture.of(number, PictureMeter.WIDTH, PictureMeter.HEIGHT);
        show = new PacedThread(
                "show " + number,
                Duration.ofSeconds(1).dividedBy(PICTURES_IN_A_SECOND),
                () -> connection.outlet().video(picture));
        return this;
    }

    int source() {
        return payload.path("ssrc").intValue();
    }

    String endpoint() {
        return Sfu.endpoint(source());
    }

    int videoSource() {
        return payload.path("ssrc-groups").path(0).path("sources").path(0).intValue();
    }

    void watch(String endpoint) {
        connection.watch(endpoint);
    }

    /// Waits for a picture with this number.
    boolean sees(int number) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (System.nanoTime() < until) {
            var seen = pictures.poll(1, TimeUnit.SECONDS);
            if (seen != null && seen == number) {
                return true;
            }
        }
        return false;
    }

    /// The number of the next picture.
    Integer next() throws InterruptedException {
        return pictures.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    void forgetAll() {
        pictures.clear();
    }

    @Override
    public void connected() {
        connected.countDown();
    }

    @Override
    public void seen(String endpoint, VideoFrame frame) {
        pictures.add(TestPicture.read(frame));
    }

    @Override
    public void close() {
        if (show != null) {
            show.close();
        }
        connection.close();
    }
}
