package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import java.time.Duration;
import java.time.InstantSource;

/// `updates.*`: there is never a difference, because what a client misses while it is away is not kept. Counters
/// start at 1: TDLib takes 0 for "unknown" and asks again.
final class UpdateMethods {
    private static final int FIRST = 1;
    private static final Duration POLL = Duration.ofMinutes(5);

    private final InstantSource clock;

    UpdateMethods(InstantSource clock) {
        this.clock = clock;
    }

    void addTo(Methods methods) {
        methods.add("updates.getState", (_, _) -> state());
        methods.add(
                "updates.getDifference",
                (_, _) -> TlObject.of("updates.differenceEmpty")
                        .with("date", now())
                        .with("seq", FIRST));
        methods.add(
                "updates.getChannelDifference",
                (_, _) -> TlObject.of("updates.channelDifferenceEmpty")
                        .flag("final", true)
                        .with("pts", FIRST)
                        .with("timeout", (int) POLL.toSeconds()));
    }

    TlObject state() {
        return TlObject.of("updates.state")
                .with("pts", FIRST)
                .with("qts", FIRST)
                .with("date", now())
                .with("seq", FIRST);
    }

    private int now() {
        return Seconds.of(clock.instant());
    }
}
