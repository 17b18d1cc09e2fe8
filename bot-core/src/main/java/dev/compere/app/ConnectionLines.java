package dev.compere.app;

import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.ConnectionState;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateAuthorizationState;
import dev.compere.telegram.update.UpdateConnectionState;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs when Telegram is out of reach for longer than a hiccup, and when it is back. TDLib itself tries on for ever and
/// says nothing.
final class ConnectionLines implements Consumer<TdUpdate> {

    private static final Logger log = LoggerFactory.getLogger("dev.compere.connection");
    private static final Duration HICCUP = Duration.ofSeconds(5);

    private final String route;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean reached;
    private boolean closed;

    private ConnectionLines(String route) {
        this.route = route;
    }

    /// Watches until the client is closed.
    ///
    /// @param route how Telegram is reached, to be put after "Telegram"; empty without a proxy
    static ConnectionLines start(String route) {
        var lines = new ConnectionLines(route);
        Thread.ofVirtual().name("connection-lines").start(lines::run);
        return lines;
    }

    @Override
    public void accept(TdUpdate update) {
        lock.lock();
        try {
            if (update instanceof UpdateConnectionState(var state)) {
                reached = state instanceof ConnectionState.Ready || state instanceof ConnectionState.Updating;
            } else if (update instanceof UpdateAuthorizationState(var state)) {
                closed = state instanceof AuthorizationState.Closing || state instanceof AuthorizationState.Closed;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        lock.lock();
        try {
            while (!closed) {
                if (reached) {
                    changed.await();
                } else {
                    watchTheGap();
                }
            }
        } catch (InterruptedException e) {
            log.debug("no longer watched");
        } finally {
            lock.unlock();
        }
    }

    private void watchTheGap() throws InterruptedException {
        long left = HICCUP.toNanos();
        while (!reached && !closed && left > 0) {
            left = changed.awaitNanos(left);
        }
        if (reached || closed) {
            return;
        }
        log.warn("Telegram{} is out of reach for {} s: trying on; check the network", route, HICCUP.toSeconds());
        while (!reached && !closed) {
            changed.await();
        }
        if (reached) {
            log.info("Telegram{} is reached", route);
        }
    }
}
