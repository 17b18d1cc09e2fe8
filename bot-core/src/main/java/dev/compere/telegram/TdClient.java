package dev.compere.telegram;

import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.Close;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateAuthorizationState;
import dev.compere.telegram.update.UpdateOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A client over TDLib's JSON interface: numbers the requests, matches the answers, keeps the options.
final class TdClient implements TelegramClient {

    private static final Logger log = LoggerFactory.getLogger(TdClient.class);

    private final int id;
    private final TdLink link;
    private final TdCodec codec;
    private final ClientLimits limits;
    private final UpdateFeed feed;

    private final AtomicLong lastExtra = new AtomicLong();
    private final Map<Long, PendingAnswer<?>> pending = new ConcurrentHashMap<>();
    private final Map<String, OptionValue> options = new ConcurrentHashMap<>();
    private final LongAdder lateAnswers = new LongAdder();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean ended;

    TdClient(int id, TdLink link, TdCodec codec, ClientLimits limits) {
        this.id = id;
        this.link = link;
        this.codec = codec;
        this.limits = limits;
        this.feed = new UpdateFeed(codec, limits.updates(), this::apply, this::allDelivered);
        feed.start("telegram-updates-" + id);
    }

    @Override
    public <R extends TdObject> Answer<R> begin(TdRequest<R> request) {
        long extra = lastExtra.incrementAndGet();
        var json = codec.encode(request, extra);
        var answer = new PendingAnswer<>(request, this, () -> pending.remove(extra));
        pending.put(extra, answer);
        // Asked after the put: a client that ends meanwhile either shows here or finds the answer in the map.
        if (ended) {
            pending.remove(extra);
            throw new TelegramClosed(TdTypes.nameOf(request.getClass()));
        }
        link.send(id, json);
        return answer;
    }

    @Override
    public <R extends TdObject> R send(TdRequest<R> request) {
        return send(request, limits.request());
    }

    @Override
    public <R extends TdObject> R send(TdRequest<R> request, Duration limit) {
        refuseOnUpdateThread(TdTypes.nameOf(request.getClass()));
        return begin(request).await(limit);
    }

    /// On the receiving thread.
    void answerArrived(long extra, byte[] json) {
        var answer = pending.remove(extra);
        if (answer == null) {
            lateAnswers.increment();
        } else {
            answer.arrived(json);
        }
    }

    /// On the receiving thread, which waits here while the queue of updates is full.
    void updateArrived(byte[] json) {
        feed.put(json);
    }

    /// On the update thread, before the subscribers.
    private void apply(TdUpdate update) {
        if (update instanceof UpdateOption(var name, var value)) {
            options.put(name, value);
        } else if (isClosed(update)) {
            ended = true;
            pending.values().forEach(PendingAnswer::clientClosed);
            pending.clear();
        }
    }

    /// On the update thread, after the last update.
    private void allDelivered() {
        closed.countDown();
    }

    static boolean isClosed(TdUpdate update) {
        return update instanceof UpdateAuthorizationState(AuthorizationState.Closed());
    }

    @Override
    public Subscription subscribe(Consumer<? super TdUpdate> subscriber) {
        return feed.subscribe(subscriber);
    }

    @Override
    public void awaitUpdates() throws InterruptedException {
        refuseOnUpdateThread("awaitUpdates");
        feed.awaitDelivered();
    }

    @Override
    public TelegramOptions options() {
        return new TelegramOptions(options);
    }

    @Override
    public ClientCounts counts() {
        return feed.counts(lateAnswers.sum());
    }

    @Override
    public void close() {
        refuseOnUpdateThread("close");
        if (!ended && closing.compareAndSet(false, true)) {
            beginClose();
        }
        try {
            if (!closed.await(limits.close().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TelegramTimeout("close", limits.close());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TelegramInterrupted("close");
        }
    }

    private void beginClose() {
        try {
            begin(new Close());
        } catch (TelegramClosed _) {
            log.debug("Client {} has just closed by itself", id);
        }
    }

    ClientLimits limits() {
        return limits;
    }

    TdCodec codec() {
        return codec;
    }

    void refuseOnUpdateThread(String what) {
        if (feed.isCurrentThread()) {
            throw new IllegalStateException(what + " waits, which a subscriber to updates must not do");
        }
    }
}
