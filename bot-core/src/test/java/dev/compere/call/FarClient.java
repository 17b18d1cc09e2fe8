package dev.compere.call;

import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaEngine;
import dev.compere.media.MediaRole;
import dev.compere.media.SoundMeter;
import dev.compere.media.Tone;
import dev.compere.media.VideoFrame;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/// Somebody else's client in a call, with a real media connection to the call's media server.
final class FarClient implements ConnectionListener, AutoCloseable {

    final SoundMeter sound = new SoundMeter();
    final CountDownLatch picture = new CountDownLatch(1);
    final SoundGap gap = new SoundGap();
    private final List<Long> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final MediaConnection connection;
    private volatile boolean talking;

    /// @param join sends the payload, and returns what the server answers
    FarClient(MediaEngine engine, MediaRole role, UnaryOperator<String> join) throws InterruptedException {
        connection = engine.open(role, this);
        var answer = join.apply(connection.joinPayload().json());
        connection.connect((JoinAnswer.WebRtc) JoinAnswer.parse(answer));
        if (!connected.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the media server was not reached");
        }
    }

    FarClient listensTo(int source) {
        connection.hear(Set.of(source));
        return this;
    }

    /// Its picture, too.
    FarClient watches(int source) {
        connection.watch(Sfu.endpoint(source));
        return this;
    }

    /// The audio source it has joined with.
    int source() {
        return connection.joinPayload().audioSource();
    }

    /// When the first picture after this moment came; empty while none has. As [System#nanoTime].
    OptionalLong seenAfter(long moment) {
        for (long at : seen) {
            if (at - moment > 0) {
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }

    /// Says a tone, until it is silent.
    FarClient says(Tone tone) {
        talking = true;
        Thread.ofPlatform().daemon().name("talker").start(() -> {
            for (long due = System.nanoTime(); talking; due += AudioFrame.NANOS) {
                connection.outlet().audio(tone.next(), System.nanoTime());
                LockSupport.parkNanos(due + AudioFrame.NANOS - System.nanoTime());
            }
        });
        return this;
    }

    void silent() {
        talking = false;
    }

    @Override
    public void connected() {
        connected.countDown();
    }

    @Override
    public void heard(int source, AudioFrame frame) {
        sound.hear(frame);
        gap.hear(frame, System.nanoTime());
    }

    @Override
    public void seen(String endpoint, VideoFrame frame) {
        seen.add(System.nanoTime());
        picture.countDown();
    }

    @Override
    public void close() {
        silent();
        connection.close();
    }
}
