package dev.compere.plugin.worker;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The time by the bot's clock, as the request at hand told it. Used on the worker's main thread.
final class BotClock extends Clock {

    private Instant told = Instant.EPOCH;

    void set(Instant now) {
        told = now;
    }

    @Override
    public Instant instant() {
        return told;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(told, zone);
    }
}
