package dev.compere.plugin.testkit;

import dev.compere.plugin.script.PluginTimers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A clock that stands still until it is turned; what comes due on the way runs in its order, on the caller's thread.
final class TurnedClock extends Clock {

    private record Timer(Instant due, Duration period, Runnable tick) {}

    private final List<Timer> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T20:00:00Z");

    PluginTimers timers() {
        return new PluginTimers() {
            @Override
            public Running after(Duration delay, Runnable tick) {
                return set(delay, null, tick);
            }

            @Override
            public Running every(Duration period, Runnable tick) {
                return set(period, period, tick);
            }
        };
    }

    void turn(Duration duration) {
        var end = now.plus(duration);
        while (true) {
            var next =
                    waiting.stream().filter(timer -> !timer.due().isAfter(end)).min(Comparator.comparing(Timer::due));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            run(next.get());
        }
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a rehearsal has no time zones");
    }

    private PluginTimers.Running set(Duration delay, Duration period, Runnable tick) {
        waiting.add(new Timer(now.plus(delay), period, tick));
        return () -> waiting.removeIf(timer -> timer.tick() == tick);
    }

    private void run(Timer timer) {
        now = timer.due();
        waiting.remove(timer);
        if (timer.period() != null) {
            waiting.add(new Timer(now.plus(timer.period()), timer.period(), timer.tick()));
        }
        timer.tick().run();
    }
}
