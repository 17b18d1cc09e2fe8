package dev.compere.dispatch;

import dev.compere.event.CallEvent;
import dev.compere.event.StarsReceived;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands events to all subscribers, in order, after Stars are on disk.
///
/// One thread takes what has queued up, writes the Stars among it in one transaction and then fills the mailboxes. So a
/// flood of paid comments costs one write to disk per batch, and still no plugin hears of Stars that could be lost.
/// [#publish] waits when the queue is full: that slows TDLib down, which keeps its own backlog, and loses nothing.
public final class Dispatcher implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 512;
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final BlockingQueue<CallEvent> incoming = new ArrayBlockingQueue<>(8 * BATCH);
    private final ConcurrentMap<String, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final StarsRecorder recorder;
    private final DispatchObserver observer;
    private final DispatchLimits limits;
    private final Thread thread;
    private volatile boolean closed;

    public Dispatcher(StarsRecorder recorder, DispatchObserver observer, DispatchLimits limits) {
        this.recorder = recorder;
        this.observer = observer;
        this.limits = limits;
        this.thread = Thread.ofPlatform().name("dispatcher").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// How much each subscriber may hold up.
    public DispatchLimits limits() {
        return limits;
    }

    /// Takes an event in; waits while the queue is full.
    public void publish(CallEvent event) throws InterruptedException {
        incoming.put(event);
    }

    /// Tells one subscriber only, if it is still there.
    public void publishTo(String subscriber, CallEvent event) {
        var mailbox = mailboxes.get(subscriber);
        if (mailbox != null) {
            mailbox.deliver(event);
        }
    }

    /// Starts delivering to a subscriber. One of the same name is replaced: its mailbox is closed first.
    public Subscription subscribe(Subscriber subscriber) {
        var mailbox = new Mailbox(subscriber, limits.mailboxCapacity(), limits.handlerLimit(), observer);
        var previous = mailboxes.put(subscriber.name(), mailbox);
        if (previous != null) {
            previous.close();
        }
        mailbox.start();
        return new Registered(mailbox);
    }

    /// Stops after what has been published so far was handed to the mailboxes.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        mailboxes.values().forEach(Mailbox::close);
    }

    private void run() {
        var batch = new ArrayList<CallEvent>(BATCH);
        while (!closed || !incoming.isEmpty()) {
            batch.clear();
            try {
                if (incoming.drainTo(batch, BATCH) == 0) {
                    batch.add(incoming.take());
                    incoming.drainTo(batch, BATCH - 1);
                }
            } catch (InterruptedException e) {
                continue;
            }
            handOut(batch);
        }
    }

    private void handOut(List<CallEvent> batch) {
        var stars = batch.stream()
                .filter(StarsReceived.class::isInstance)
                .map(StarsReceived.class::cast)
                .toList();
        Set<StarsReceived> fresh = stars.isEmpty() ? Set.of() : record(stars);
        for (var event : batch) {
            if (event instanceof StarsReceived received && !fresh.contains(received)) {
                observer.alreadyKnown(event);
                continue;
            }
            observer.accepted(event);
            mailboxes.values().forEach(mailbox -> mailbox.deliver(event));
        }
    }

    /// Stars are never handed out unwritten: while the disk refuses them, everything waits.
    private Set<StarsReceived> record(List<StarsReceived> stars) {
        while (true) {
            try {
                return recorder.record(stars);
            } catch (RuntimeException e) {
                log.error("{} gifts of Stars could not be written to the ledger, trying again", stars.size(), e);
                if (closed) {
                    log.error("{} gifts of Stars stay unwritten: only Telegram can tell them again", stars.size());
                    return Set.of();
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private final class Registered implements Subscription {

        private final Mailbox mailbox;

        Registered(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public boolean execute(Runnable task) {
            return mailbox.execute(task);
        }

        @Override
        public long dropped() {
            return mailbox.dropped();
        }

        @Override
        public void close() {
            mailboxes.remove(mailbox.subscriber().name(), mailbox);
            mailbox.close();
        }
    }
}
