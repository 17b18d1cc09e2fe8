package dev.compere.media.player;

import dev.compere.media.MediaItem;
import dev.compere.media.Outlet;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Plays items, one at a time, to an outlet. It belongs to a call and outlives its connections: a new
/// connection gets [#outlet], and the position stands.
///
/// Every method may be called from any thread, the listener's and the outlet's included, and returns at
/// once; [#close] after a few seconds at the most. While something is on, sound is sent all the time,
/// silence where it has none; while it is paused, and while nothing is on, nothing is sent.
public final class Player implements AutoCloseable {

    /// One plays, one follows, two may still be ending.
    private static final int PROCESSES = 4;

    private static final int PATIENCE_SECONDS = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore permits = new Semaphore(PROCESSES);
    private final Announcer announcer;
    private final Stage stage;
    private final Pacer pacer;
    private boolean closed;

    public Player(Decoders decoders, PlayerSettings settings, PlayerListener listener) {
        announcer = new Announcer(listener);
        pacer = new Pacer(this::step);
        stage = new Stage(
                settings, (source, from) -> decoders.open(source, from, settings, permits, pacer::news), announcer);
        pacer.start();
    }

    /// Where the frames go from now on.
    public void outlet(Outlet outlet) {
        change(() -> stage.outlet(outlet));
    }

    /// Plays it at once in place of what is on and of what that has interrupted. The queue stays.
    public void play(MediaItem item) {
        change(() -> stage.play(item));
    }

    /// Plays it when its turn comes, at once when nothing is on.
    ///
    /// @return false when too many wait already
    public boolean enqueue(MediaItem item) {
        return ask(() -> stage.enqueue(item));
    }

    /// Plays it at once; what it interrupts then goes on where it was.
    public void interject(MediaItem item) {
        change(() -> stage.interject(item));
    }

    /// Stands still; a live input goes on unheard.
    ///
    /// @return false when nothing is playing
    public boolean pause() {
        return ask(stage::pause);
    }

    /// @return false when nothing is paused
    public boolean resume() {
        return ask(stage::resume);
    }

    /// Goes to a position of what is on. Behind its end means its end.
    ///
    /// @return false when nothing is on that has positions
    public boolean seek(Duration to) {
        return ask(() -> stage.seek(to));
    }

    /// Goes on to what follows.
    ///
    /// @return false when nothing is on
    public boolean skip() {
        return ask(stage::skip);
    }

    /// Ends what is on and forgets what waits.
    ///
    /// @return false when there was neither
    public boolean stop() {
        return ask(stage::stop);
    }

    public void loop(Loop loop) {
        change(() -> stage.loop(loop));
    }

    /// @param percent 0 to 200; what becomes too loud is clipped
    public void volume(int percent) {
        if (percent < 0 || percent > 200) {
            throw new IllegalArgumentException("a volume is 0 to 200 percent, not " + percent);
        }
        change(() -> stage.volume(percent));
    }

    /// Stands still until [#proceed], whatever is paused or resumed meanwhile: nobody is connected. A live
    /// input does not wait.
    public void hold() {
        change(() -> stage.hold(true));
    }

    /// Somebody is connected again.
    public void proceed() {
        change(() -> stage.hold(false));
    }

    public PlayerStatus status() {
        lock.lock();
        try {
            return stage.status(pacer.timekeeping());
        } finally {
            lock.unlock();
        }
    }

    /// Stops, and waits until no process is left. The listener may hear of the last ends a little later. Harmless when
    /// repeated.
    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                stage.close();
                announcer.over();
            }
        } finally {
            lock.unlock();
        }
        pacer.close(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        try {
            if (permits.tryAcquire(PROCESSES, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                permits.release(PROCESSES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long step(long now, Due due) {
        lock.lock();
        try {
            return stage.step(now, due);
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable wish) {
        ask(() -> {
            wish.run();
            return true;
        });
    }

    /// The lock is held for microseconds: no wish waits for anything.
    private boolean ask(BooleanSupplier wish) {
        boolean granted;
        lock.lock();
        try {
            granted = wish.getAsBoolean();
        } finally {
            lock.unlock();
        }
        pacer.wake();
        return granted;
    }
}
