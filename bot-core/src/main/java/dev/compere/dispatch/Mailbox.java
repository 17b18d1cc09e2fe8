package dev.compere.dispatch;

import dev.compere.event.CallEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.ReactionReceived;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The queue and the platform thread of one subscriber.
///
/// Platform, not virtual: a plugin that computes would keep virtual threads from running at all. What may be lost in a
/// flood (comments, reactions, removals) is dropped and counted once the queue is three quarters full; the last quarter
/// is kept for Stars, results and what happens to the call.
final class Mailbox implements Subscription {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private sealed interface Work {
        record Event(CallEvent event) implements Work {}

        record Task(Runnable task) implements Work {}
    }

    private static final Work NOTHING = new Work.Task(() -> {});

    private final Subscriber subscriber;
    private final BlockingQueue<Work> queue;
    private final int reserve;
    private final DispatchObserver observer;
    private final Watchdog watchdog;
    private final Thread thread;
    private final AtomicLong dropped = new AtomicLong();
    private volatile boolean closed;

    Mailbox(Subscriber subscriber, int capacity, Duration handlerLimit, DispatchObserver observer) {
        this.subscriber = subscriber;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.reserve = capacity / 4;
        this.observer = observer;
        this.thread =
                Thread.ofPlatform().daemon().name("plugin-" + subscriber.name()).unstarted(this::run);
        this.watchdog = new Watchdog(thread, handlerLimit, this::abandon);
    }

    void start() {
        thread.start();
        watchdog.start();
    }

    Subscriber subscriber() {
        return subscriber;
    }

    /// Never blocks: it is called on the dispatcher's thread, which serves everybody.
    void deliver(CallEvent event) {
        if (closed || !subscriber.wants(event)) {
            return;
        }
        boolean noRoom = isExpendable(event) && queue.remainingCapacity() <= reserve;
        if (noRoom || !queue.offer(new Work.Event(event))) {
            dropped.incrementAndGet();
            observer.dropped(subscriber.name(), event);
        }
    }

    @Override
    public boolean execute(Runnable task) {
        return !closed && queue.offer(new Work.Task(task));
    }

    @Override
    public long dropped() {
        return dropped.get();
    }

    @Override
    public void close() {
        closed = true;
        // Wakes a thread that waits; one that works finishes first. A full queue has nobody waiting at it.
        queue.offer(NOTHING);
    }

    private static boolean isExpendable(CallEvent event) {
        return event instanceof MessageReceived
                || event instanceof ReactionReceived
                || event instanceof MessagesRemoved;
    }

    private void run() {
        try {
            while (!closed) {
                perform(next());
            }
        } finally {
            watchdog.close();
        }
    }

    private Work next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            log.debug("{}: the watchdog's interrupt came just after the handler had returned", subscriber.name());
            return NOTHING;
        }
    }

    private void perform(Work work) {
        try {
            if (!closed) {
                subscriber.awaitReady();
            }
            watchdog.begin();
            switch (work) {
                case Work.Event(CallEvent event) -> {
                    observer.entered(subscriber.name(), event);
                    subscriber.handle(event);
                }
                case Work.Task(Runnable task) -> task.run();
            }
        } catch (VirtualMachineError e) {
            abandon("it broke the Java machine's limits: " + e.getClass().getSimpleName());
        } catch (Throwable e) {
            observer.failed(subscriber.name(), e);
        } finally {
            watchdog.end();
        }
    }

    private void abandon(String reason) {
        close();
        subscriber.abandoned(reason);
    }
}
