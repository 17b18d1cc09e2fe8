package dev.compere.media.webrtc;

import dev.compere.media.ConnectionListener;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a listener, one thing at a time, until it is ended. What the listener throws goes no further.
final class Telling {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    private final ReentrantLock lock = new ReentrantLock();
    private ConnectionListener listener;
    private boolean ended;

    Telling(ConnectionListener listener) {
        this.listener = listener;
    }

    void tell(Consumer<ConnectionListener> what) {
        lock.lock();
        try {
            if (!ended) {
                what.accept(listener);
            }
        } catch (RuntimeException | Error e) {
            log.error("What hears of a media connection failed; the connection goes on", e);
        } finally {
            lock.unlock();
        }
    }

    /// Tells this as the last thing.
    void tellLast(Consumer<ConnectionListener> what) {
        lock.lock();
        try {
            tell(what);
            ended = true;
            // The library may hold on to who calls here; what hears must not be held with it.
            listener = new ConnectionListener() {};
        } finally {
            lock.unlock();
        }
    }

    /// When this returns, the listener hears nothing any more (but for what it is just told by this very thread).
    void end() {
        tellLast(nobody -> {});
    }

    /// Whether the caller is the listener, being told something.
    boolean isTelling() {
        return lock.isHeldByCurrentThread();
    }
}
