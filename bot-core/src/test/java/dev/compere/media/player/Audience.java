package dev.compere.media.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.AudioFrame;
import dev.compere.media.MediaItem;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Sees and hears what a player plays, and what it tells.
final class Audience implements Outlet, PlayerListener {

    record Told(String what, MediaItem item, PlaybackEnd end, Duration position, String problem) {}

    static final int PATIENCE_SECONDS = 30;

    final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    final List<AudioFrame> audio = new ArrayList<>();
    final List<VideoFrame> video = new ArrayList<>();
    /// When each frame of sound is to be heard, and when the latest end was told.
    final List<Long> moments = new ArrayList<>();
    volatile long endedAt;

    @Override
    public synchronized void audio(AudioFrame frame, long moment) {
        audio.add(frame);
        moments.add(moment);
        notifyAll();
    }

    @Override
    public synchronized void video(VideoFrame frame) {
        video.add(frame);
        notifyAll();
    }

    @Override
    public void started(MediaItem item) {
        told.add(new Told("started", item, null, null, ""));
    }

    @Override
    public void ended(MediaItem item, PlaybackEnd end, Duration position, String problem) {
        endedAt = System.nanoTime();
        told.add(new Told("ended", item, end, position, problem));
    }

    Told next() throws InterruptedException {
        var next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("told in time").isNotNull();
        return next;
    }

    void hearsStart(MediaItem item) throws InterruptedException {
        var next = next();
        assertThat(next.what()).isEqualTo("started");
        assertThat(next.item().source()).isEqualTo(item.source());
    }

    Told hearsEnd(MediaItem item, PlaybackEnd end) throws InterruptedException {
        var next = next();
        assertThat(next.what()).as(next.toString()).isEqualTo("ended");
        assertThat(next.item().source()).isEqualTo(item.source());
        assertThat(next.end()).as(next.toString()).isEqualTo(end);
        return next;
    }

    /// Waits until so much more was heard.
    synchronized void hears(int frames) throws InterruptedException {
        int wanted = audio.size() + frames;
        await(audience -> audience.audio.size() >= wanted);
    }

    synchronized void await(Predicate<Audience> condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.test(this)) {
            long left = end - System.nanoTime();
            assertThat(left).as("seen in time").isPositive();
            // What the condition looks at may be elsewhere.
            TimeUnit.MILLISECONDS.timedWait(this, 20);
        }
    }

    static int loudness(AudioFrame frame) {
        int most = 0;
        for (var sample : frame.samples()) {
            most = Math.max(most, Math.abs(sample));
        }
        return most;
    }

    /// Of the pixel in the middle.
    static int brightness(VideoFrame frame) {
        return frame.i420()[frame.height() / 2 * frame.width() + frame.width() / 2] & 0xff;
    }
}
