package dev.compere.telegram;

import dev.compere.telegram.update.TdUpdate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the updates of one client from the receiving thread, reads them on a thread of its own and gives them to the
/// subscribers. It drops none: if the queue is full, the receiving thread waits, and that is counted.
final class UpdateFeed {

    private static final Logger log = LoggerFactory.getLogger(UpdateFeed.class);
    private static final Duration ALIVE_CHECK = Duration.ofSeconds(1);

    private sealed interface Item {

        record Update(byte[] json) implements Item {}

        record Mark(CountDownLatch reached) implements Item {}
    }

    private final TdCodec codec;
    private final BlockingQueue<Item> queue;
    private final Consumer<TdUpdate> first;
    private final Runnable end;
    private final List<Consumer<? super TdUpdate>> subscribers = new CopyOnWriteArrayList<>();
    private final UpdateTally tally = new UpdateTally();
    private final LongAdder subscriberFailures = new LongAdder();
    private final LongAdder queueFull = new LongAdder();
    private final LongAdder queueFullNanos = new LongAdder();
    private Thread thread;

    /// @param first sees each update before the subscribers
    /// @param end is run when the client is closed and all is delivered
    UpdateFeed(TdCodec codec, int capacity, Consumer<TdUpdate> first, Runnable end) {
        this.codec = codec;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.first = first;
        this.end = end;
    }

    void start(String name) {
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    void put(byte[] json) {
        var item = new Item.Update(json);
        if (queue.offer(item)) {
            return;
        }
        long since = System.nanoTime();
        queueFull.increment();
        try {
            queue.put(item);
        } catch (InterruptedException _) {
            throw new IllegalStateException("The receiving thread was interrupted, and an update is lost");
        }
        queueFullNanos.add(System.nanoTime() - since);
    }

    /// Waits until all that is in the queue now is delivered, or the feed has ended.
    void awaitDelivered() throws InterruptedException {
        var mark = new Item.Mark(new CountDownLatch(1));
        boolean put = false;
        while (thread.isAlive() && !put) {
            put = queue.offer(mark, ALIVE_CHECK.toMillis(), TimeUnit.MILLISECONDS);
        }
        boolean reached = false;
        while (thread.isAlive() && !reached) {
            reached = mark.reached().await(ALIVE_CHECK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    TelegramClient.Subscription subscribe(Consumer<? super TdUpdate> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    ClientCounts counts(long lateAnswers) {
        return new ClientCounts(
                tally.byType(),
                tally.unreadable(),
                subscriberFailures.sum(),
                lateAnswers,
                queueFull.sum(),
                Duration.ofNanos(queueFullNanos.sum()));
    }

    private void run() {
        boolean goesOn = true;
        while (goesOn) {
            try {
                goesOn = switch (queue.take()) {
                    case Item.Update(byte[] json) -> deliver(json);
                    case Item.Mark(CountDownLatch reached) -> {
                        reached.countDown();
                        yield true;
                    }
                };
            } catch (InterruptedException _) {
                log.error("The thread for Telegram's updates was interrupted: no more updates are delivered");
                goesOn = false;
            }
        }
        end.run();
    }

    /// Whether more is to come.
    private boolean deliver(byte[] json) {
        TdUpdate update;
        try {
            update = codec.update(json);
        } catch (TelegramUnreadable e) {
            tally.countUnreadable(TdCodec.typeOf(json), e);
            return true;
        }
        tally.count(update);
        first.accept(update);
        for (var subscriber : subscribers) {
            tell(subscriber, update);
        }
        return !TdClient.isClosed(update);
    }

    private void tell(Consumer<? super TdUpdate> subscriber, TdUpdate update) {
        try {
            subscriber.accept(update);
        } catch (RuntimeException e) {
            subscriberFailures.increment();
            log.error("A subscriber failed on {}", TdTypes.nameOf(update.getClass()), e);
        }
    }
}
