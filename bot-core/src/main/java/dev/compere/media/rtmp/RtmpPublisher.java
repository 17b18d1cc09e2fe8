package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import dev.compere.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes what it is given to an RTMP server: group-calls.txt, "Creating and publishing an RTMP livestream".
///
/// The stream flows from [#start] to [#close], with silence and the last picture when nothing is given. When it breaks
/// off it begins anew, after 0.2 s at first and up to 10 s later on; what is given meanwhile is gone. Safe from any
/// thread.
public final class RtmpPublisher implements Outlet, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RtmpPublisher.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(5);

    private final Ffmpeg ffmpeg;
    private final RtmpAddress address;
    private final RtmpSettings settings;
    private final RtmpListener listener;
    private final SoundBuffer sounds = new SoundBuffer();
    private final PictureBuffer pictures;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread publishing;

    private volatile boolean connected;
    private volatile long connectedAt;
    private volatile long connections;
    private volatile long failures;
    private String lastReason = "";

    private RtmpPublisher(Ffmpeg ffmpeg, RtmpAddress address, RtmpSettings settings, RtmpListener listener) {
        this.ffmpeg = ffmpeg;
        this.address = address;
        this.settings = settings;
        this.listener = listener;
        this.pictures = new PictureBuffer(settings.width(), settings.height());
        this.publishing = Thread.ofVirtual().name("rtmp-publisher").unstarted(this::publish);
    }

    /// Begins to publish.
    public static RtmpPublisher start(
            Ffmpeg ffmpeg, RtmpAddress address, RtmpSettings settings, RtmpListener listener) {
        var publisher = new RtmpPublisher(ffmpeg, address, settings, listener);
        publisher.publishing.start();
        return publisher;
    }

    @Override
    public void audio(AudioFrame frame, long moment) {
        sounds.add(frame, moment);
    }

    /// @param frame of the stream's size; others are left out, and counted
    @Override
    public void video(VideoFrame frame) {
        pictures.add(frame, System.nanoTime());
    }

    public RtmpStatus status() {
        return new RtmpStatus(
                connected,
                connections,
                failures,
                sounds.silences(),
                sounds.dropped(),
                pictures.dropped(),
                pictures.misfits());
    }

    /// Ends the stream; the listener hears nothing more. Harmless when repeated.
    @Override
    public void close() {
        closed.countDown();
        publishing.interrupt();
        try {
            publishing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish() {
        var wait = FIRST_WAIT;
        try {
            while (closed.getCount() > 0) {
                var reason = publishOnce();
                boolean steady = connected && System.nanoTime() - connectedAt > STEADY.toNanos();
                broken(reason);
                wait = steady ? FIRST_WAIT : wait;
                if (closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            }
        } catch (InterruptedException e) {
            log.debug("publishing has ended");
        }
    }

    private String publishOnce() throws InterruptedException {
        try (var connection = RtmpConnection.open(ffmpeg, address, settings, this::connected)) {
            return connection.feed(sounds, pictures);
        } catch (IOException | MediaException e) {
            return e.getMessage();
        }
    }

    private void connected() {
        connectedAt = System.nanoTime();
        connected = true;
        connections++;
        log.info("publishing to {}", address.url());
        tell(listener::connected);
    }

    private void broken(String reason) {
        failures++;
        if (connected || !reason.equals(lastReason)) {
            log.warn("the stream to {} broke off: {}", address.url(), reason);
            tell(() -> listener.brokeOff(reason));
        }
        connected = false;
        lastReason = reason;
    }

    private void tell(Runnable told) {
        if (closed.getCount() == 0) {
            return;
        }
        try {
            told.run();
        } catch (RuntimeException e) {
            log.error("a listener failed", e);
        }
    }

    @Override
    public String toString() {
        return "RtmpPublisher[" + address + "]";
    }
}
