package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Viewers who comment, pay and donate all the time, on a thread of their own. Many of their gifts are equal: the same
/// viewer, the same second, the same Stars, the same words.
final class GenerousCrowd implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = 2_000_000;

    private final List<Viewer> viewers;
    private final Thread thread = Thread.ofPlatform().name("crowd").unstarted(this::give);
    private volatile boolean leaving;
    private int gifts;

    GenerousCrowd(LiveStory story) {
        viewers = List.of(story.viewer("Ann"), story.viewer("Bo"), story.viewer("Cleo"));
        thread.start();
    }

    /// Waits until they have given so many more.
    synchronized void awaitGifts(int more) throws InterruptedException {
        int wanted = gifts + more;
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (gifts < wanted) {
            long left = deadline - System.nanoTime();
            assertThat(left).as("time left for gift %d of %d", gifts, wanted).isPositive();
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /// Stops them and waits for the last gift.
    ///
    /// @return how many they gave
    int stop() throws InterruptedException {
        leaving = true;
        assertThat(thread.join(LIMIT)).isTrue();
        synchronized (this) {
            return gifts;
        }
    }

    @Override
    public void close() {
        leaving = true;
    }

    private void give() {
        for (int turn = 0; !leaving; turn++) {
            var viewer = viewers.get(turn % viewers.size());
            switch (turn % 4) {
                case 0 -> viewer.donates(5);
                case 1 -> viewer.pays(10, "Bravo");
                case 2 -> viewer.pays(1 + turn % 400, "Number " + turn);
                default -> viewer.says("What a show");
            }
            if (turn % 4 != 3) {
                counted();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private synchronized void counted() {
        gifts++;
        notifyAll();
    }
}
