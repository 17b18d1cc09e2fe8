package dev.compere.media.rtmp;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;
import dev.compere.media.TestPicture;
import dev.compere.media.Tone;
import java.util.concurrent.locks.LockSupport;

/// Plays into an outlet, each frame at its moment: a picture with the number of its second, and a tone of 440 Hz in
/// each odd second. So sound and picture change at the same moments.
public final class Show implements AutoCloseable {

    private static final int FRAMES_PER_SECOND = 25;
    private static final int FRAME_BLOCKS = 100 / FRAMES_PER_SECOND;
    private static final AudioFrame SILENCE = new AudioFrame(new short[AudioFrame.LENGTH], 1);

    private final Outlet outlet;
    private final int width;
    private final int height;
    private final boolean alwaysSounding;
    private final Thread thread = Thread.ofPlatform().daemon().name("show").unstarted(this::run);
    private volatile boolean closed;

    private Show(Outlet outlet, int width, int height, boolean alwaysSounding) {
        this.outlet = outlet;
        this.width = width;
        this.height = height;
        this.alwaysSounding = alwaysSounding;
    }

    public static Show start(Outlet outlet, int width, int height) {
        return started(new Show(outlet, width, height, false));
    }

    /// With a tone in every second.
    public static Show startSounding(Outlet outlet, int width, int height) {
        return started(new Show(outlet, width, height, true));
    }

    private static Show started(Show show) {
        show.thread.start();
        return show;
    }

    private void run() {
        var tone = new Tone(440);
        long start = System.nanoTime();
        for (int block = 0; !closed; block++) {
            long due = start + block * AudioFrame.NANOS;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            int second = block / 100;
            var sound = tone.next();
            outlet.audio(alwaysSounding || second % 2 == 1 ? sound : SILENCE, System.nanoTime());
            if (block % FRAME_BLOCKS == 0) {
                outlet.video(TestPicture.of(second & 0xff, width, height));
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
