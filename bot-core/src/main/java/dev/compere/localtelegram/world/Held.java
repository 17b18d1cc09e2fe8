package dev.compere.localtelegram.world;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// An answer or update that a test keeps back. Thread-safe.
public final class Held {
    private final CountDownLatch caught = new CountDownLatch(1);
    private Runnable send;
    private Runnable whenCaught = () -> {};
    private boolean released;

    Held() {}

    /// Waits until there is something to keep back: the request has been carried out, or the update is due.
    ///
    /// @return whether that was so in time
    public boolean awaitCaught(Duration limit) throws InterruptedException {
        return caught.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Lets it go, now or as soon as it comes.
    public void release() {
        take().ifPresent(Runnable::run);
    }

    void whenCaught(Runnable action) {
        whenCaught = action;
    }

    void hold(Runnable newSend) {
        if (keeps(newSend)) {
            caught.countDown();
            whenCaught.run();
        } else {
            caught.countDown();
            newSend.run();
        }
    }

    private synchronized boolean keeps(Runnable newSend) {
        if (!released) {
            send = newSend;
        }
        return !released;
    }

    private synchronized Optional<Runnable> take() {
        released = true;
        var taken = Optional.ofNullable(send);
        send = null;
        return taken;
    }
}
