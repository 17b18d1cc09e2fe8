package dev.compere.call;

import dev.compere.media.AudioFrame;
import dev.compere.media.ConnectionListener;
import dev.compere.media.JoinAnswer;
import dev.compere.media.JoinPayload;
import dev.compere.media.MediaConnection;
import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.Outlet;
import dev.compere.media.SilentListener;
import dev.compere.media.VideoFrame;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A media engine whose connections do what a test says: for what joins make of it, not for media.
final class ScriptedEngine implements MediaEngine {

    private final SilentListener payloads = new SilentListener(new Random(7));
    private final BlockingQueue<Connection> answered = new LinkedBlockingQueue<>();
    final List<Connection> opened = new CopyOnWriteArrayList<>();
    volatile boolean unable;
    volatile boolean readsNoAnswer;

    @Override
    public MediaConnection open(MediaRole role, ConnectionListener listener) {
        if (unable) {
            throw new MediaException("libpulse0 is missing; apt-get install libpulse0");
        }
        var connection = new Connection(role, listener);
        opened.add(connection);
        return connection;
    }

    /// The next connection that was told where to connect to.
    Connection nextAnswered() throws InterruptedException {
        return answered.poll(30, TimeUnit.SECONDS);
    }

    List<Integer> openSources() {
        return opened.stream()
                .filter(connection -> !connection.closed)
                .map(connection -> connection.payload.audioSource())
                .toList();
    }

    @Override
    public void close() {}

    final class Connection implements MediaConnection {

        final MediaRole role;
        final ConnectionListener listener;
        final JoinPayload payload = payloads.joinPayload();
        final BlockingQueue<Set<Integer>> wanted = new LinkedBlockingQueue<>();
        final AtomicInteger played = new AtomicInteger();
        volatile boolean closed;
        private final Semaphore frames = new Semaphore(0);
        private final Outlet outlet = new Outlet() {
            @Override
            public void audio(AudioFrame frame, long moment) {
                played.incrementAndGet();
                frames.release();
            }

            @Override
            public void video(VideoFrame frame) {}
        };

        private Connection(MediaRole role, ConnectionListener listener) {
            this.role = role;
            this.listener = listener;
        }

        /// Waits until the bot wants to hear these.
        boolean isToHear(Set<Integer> sources) throws InterruptedException {
            for (var heard = next(); heard != null; heard = next()) {
                if (heard.equals(sources)) {
                    return true;
                }
            }
            return false;
        }

        /// Waits until so many more frames of sound were played.
        boolean plays(int more) throws InterruptedException {
            return frames.tryAcquire(more, 30, TimeUnit.SECONDS);
        }

        /// Lets a source be heard as loud, or as silent, as somebody who speaks.
        void brings(int source, int volume, int frames) {
            var samples = new short[AudioFrame.LENGTH];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) (i % 2 == 0 ? volume : -volume);
            }
            for (int i = 0; i < frames; i++) {
                listener.heard(source, new AudioFrame(samples, 1));
            }
        }

        private Set<Integer> next() throws InterruptedException {
            return wanted.poll(30, TimeUnit.SECONDS);
        }

        @Override
        public JoinPayload joinPayload() {
            return payload;
        }

        @Override
        public void connect(JoinAnswer.WebRtc answer) {
            if (readsNoAnswer) {
                throw new MediaException("the answer has no fingerprint");
            }
            answered.add(this);
        }

        @Override
        public Outlet outlet() {
            return outlet;
        }

        @Override
        public void hear(Set<Integer> audioSources) {
            wanted.add(audioSources);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
