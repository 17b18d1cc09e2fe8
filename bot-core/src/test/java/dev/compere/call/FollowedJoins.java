package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.ReceivedLog;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// Lets a far client hear and see the bot by the source of its latest join, as clients do that are told of it, and says
/// how long the bot took to be heard again. Times are those of [System#nanoTime].
final class FollowedJoins implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final ReceivedLog received;
    private final FarClient client;
    private final Thread thread = Thread.ofVirtual().name("followed-joins").unstarted(this::follow);
    private volatile boolean closed;
    private volatile int source;
    private volatile long joinedAt;

    FollowedJoins(ReceivedLog received, FarClient client) {
        this.received = received;
        this.client = client;
        thread.start();
    }

    /// @param afterReturn of the link
    /// @param afterJoin of the latest join, or of the link's return if that was later
    record Delay(Duration afterReturn, Duration afterJoin) {}

    /// @param back when the link was there again
    Delay heardAfter(long back, Duration limit) {
        return delay(back, limit, () -> client.gap.backAfter(back));
    }

    Delay seenAfter(long back, Duration limit) {
        return delay(back, limit, () -> client.seenAfter(back));
    }

    private Delay delay(long back, Duration limit, Supplier<OptionalLong> moment) {
        var at = moment.get();
        while (at.isEmpty()) {
            assertThat(System.nanoTime() - back).as("nothing came").isLessThan(limit.toNanos());
            Thread.yield();
            at = moment.get();
        }
        long ready = Math.max(0, joinedAt - back);
        long after = at.getAsLong() - back;
        return new Delay(Duration.ofNanos(after), Duration.ofNanos(after - ready));
    }

    private void follow() {
        while (!closed) {
            received.await(Received.Joined.class, _ -> latest() != source, LOOK).ifPresent(_ -> {
                source = latest();
                joinedAt = System.nanoTime();
                client.listensTo(source).watches(source);
            });
        }
    }

    private int latest() {
        return received.entries().stream()
                .filter(Received.Joined.class::isInstance)
                .map(Received.Joined.class::cast)
                .toList()
                .getLast()
                .source();
    }

    @Override
    public void close() {
        closed = true;
    }
}
