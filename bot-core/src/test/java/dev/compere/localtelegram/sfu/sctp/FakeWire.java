package dev.compere.localtelegram.sfu.sctp;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.ObjLongConsumer;

/// A network between two ends in a time of its own: it loses, repeats and delays packets, the same ones for a seed.
final class FakeWire {
    private static final long TICK = Duration.ofMillis(50).toNanos();
    private static final long LONGEST_DELAY = Duration.ofMillis(80).toNanos();

    private final PriorityQueue<Parcel> underWay =
            new PriorityQueue<>(Comparator.comparingLong(Parcel::at).thenComparingLong(Parcel::number));
    private final Random random;
    private final double lost;
    private final double repeated;
    private long now;
    private long number;
    private long nextTick;
    boolean cut;

    private record Parcel(long at, long number, byte[] packet, ObjLongConsumer<byte[]> to) {}

    /// What is driven by packets and ticks.
    interface End {
        void received(byte[] packet, long nanos);

        void tick(long nanos);
    }

    FakeWire(long seed, double lost, double repeated) {
        random = new Random(seed);
        this.lost = lost;
        this.repeated = repeated;
    }

    long now() {
        return now;
    }

    void send(byte[] packet, ObjLongConsumer<byte[]> to) {
        if (!cut && random.nextDouble() >= lost) {
            post(packet, to);
        }
        if (!cut && random.nextDouble() < repeated) {
            post(packet, to);
        }
    }

    private void post(byte[] packet, ObjLongConsumer<byte[]> to) {
        underWay.add(new Parcel(now + random.nextLong(LONGEST_DELAY), number++, packet.clone(), to));
    }

    /// Lets time pass until something is true.
    ///
    /// @return whether it became true within the limit
    boolean run(Duration limit, BooleanSupplier done, End... ends) {
        var until = now + limit.toNanos();
        while (!done.getAsBoolean() && now < until) {
            var parcel = underWay.peek();
            if (parcel != null && parcel.at() <= nextTick) {
                underWay.remove();
                now = Math.max(now, parcel.at());
                parcel.to().accept(parcel.packet(), now);
            } else {
                now = nextTick;
                nextTick += TICK;
                for (var end : ends) {
                    end.tick(now);
                }
            }
        }
        return done.getAsBoolean();
    }
}
