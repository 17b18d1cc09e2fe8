package dev.compere.media.webrtc;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;
import dev.compere.media.TestPicture;
import dev.compere.media.Tone;
import java.util.concurrent.locks.LockSupport;

/// Pushes into an outlet in time until closed.
final class Pace implements AutoCloseable {

    private final Thread thread;
    private volatile boolean going = true;

    private Pace(long nanos, Runnable push) {
        thread = Thread.ofPlatform().daemon().name("pace").start(() -> {
            long due = System.nanoTime();
            while (going) {
                push.run();
                due += nanos;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
            }
        });
    }

    static Pace tone(Outlet outlet, Tone tone) {
        return new Pace(AudioFrame.NANOS, () -> outlet.audio(tone.next(), System.nanoTime()));
    }

    /// Thirty pictures a second, all with the same number.
    static Pace picture(Outlet outlet, int number, int width, int height) {
        var picture = TestPicture.of(number, width, height);
        return new Pace(1_000_000_000 / 30, () -> outlet.video(picture));
    }

    @Override
    public void close() {
        going = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
