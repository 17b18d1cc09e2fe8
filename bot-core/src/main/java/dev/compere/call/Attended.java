package dev.compere.call;

import dev.compere.event.CallEvent;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/// A call that is read for. Whoever has something of it to tell does so in turn, so that its events keep their order.
record Attended(CallRoom room, CallWatcher watcher, ReentrantLock turn) {

    Attended(CallRoom room, CallWatcher watcher) {
        this(room, watcher, new ReentrantLock());
    }

    void tell(Function<CallRoom, List<CallEvent>> saying, Consumer<CallEvent> publish) {
        turn.lock();
        try {
            saying.apply(room).forEach(publish);
        } finally {
            turn.unlock();
        }
    }
}
