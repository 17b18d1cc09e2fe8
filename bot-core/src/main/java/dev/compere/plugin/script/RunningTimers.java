package dev.compere.plugin.script;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The timers of one version of a plugin: kept back until it starts, revoked when it stops.
final class RunningTimers {

    private static final int MOST = 1_000;

    /// Longer waits are made of several: a machine that was suspended does not count while it sleeps.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private record Declared(PluginTimer timer, Runnable setting) {}

    private final PluginTimers timers;
    private final InstantSource clock;
    private final List<Declared> declared = new ArrayList<>();
    private final Set<PluginTimer> waiting = new HashSet<>();
    private boolean started;
    private boolean stopped;

    RunningTimers(PluginTimers timers, InstantSource clock) {
        this.timers = timers;
        this.clock = clock;
    }

    synchronized PluginTimer every(Duration period, Runnable tick) {
        return add(timer -> () -> timer.runsAs(timers.every(period, () -> runUnlessEnded(timer, tick))));
    }

    synchronized PluginTimer after(Duration delay, Runnable tick) {
        return add(timer -> () -> timer.runsAs(timers.after(delay, () -> {
            forget(timer);
            runUnlessEnded(timer, tick);
        })));
    }

    /// @param next the first time after another; empty when there is none any more
    synchronized PluginTimer at(Function<Instant, Optional<Instant>> next, Runnable tick) {
        return add(timer -> () -> waitForNext(timer, next, tick));
    }

    /// Runs something as soon as the plugin's thread is free.
    synchronized void soon(Runnable task) {
        if (!stopped) {
            var timer = new PluginTimer(this);
            waiting.add(timer);
            timer.runsAs(timers.after(Duration.ZERO, () -> {
                forget(timer);
                runUnlessEnded(timer, task);
            }));
        }
    }

    synchronized void start() {
        started = true;
        stopped = false;
        for (var each : declared) {
            if (!each.timer().isCancelled()) {
                set(each.timer(), each.setting());
            }
        }
    }

    /// Safe from any thread: a plugin that hangs is stopped by somebody else.
    synchronized void stop() {
        stopped = true;
        waiting.forEach(PluginTimer::pause);
        waiting.clear();
    }

    synchronized void cancel(PluginTimer timer) {
        timer.end();
        waiting.remove(timer);
    }

    private PluginTimer add(Function<PluginTimer, Runnable> settingOf) {
        var timer = new PluginTimer(this);
        var setting = settingOf.apply(timer);
        if (started) {
            set(timer, setting);
        } else {
            requireRoomAmong(declared.size());
            declared.add(new Declared(timer, setting));
        }
        return timer;
    }

    private void set(PluginTimer timer, Runnable setting) {
        requireRoomAmong(waiting.size());
        waiting.add(timer);
        setting.run();
    }

    private static void requireRoomAmong(int timers) {
        if (timers == MOST) {
            throw new IllegalStateException("a plugin may have " + MOST + " waiting timers at the most");
        }
    }

    private void waitForNext(PluginTimer timer, Function<Instant, Optional<Instant>> next, Runnable tick) {
        next.apply(clock.instant())
                .ifPresentOrElse(
                        due -> waitUntil(timer, due, () -> {
                            again(timer, () -> waitForNext(timer, next, tick));
                            runUnlessEnded(timer, tick);
                        }),
                        () -> forget(timer));
    }

    private void waitUntil(PluginTimer timer, Instant due, Runnable then) {
        var left = Duration.between(clock.instant(), due);
        var wait = left.compareTo(LONGEST_WAIT) < 0 ? roundedUp(left) : LONGEST_WAIT;
        timer.runsAs(timers.after(wait, () -> {
            if (clock.instant().isBefore(due)) {
                again(timer, () -> waitUntil(timer, due, then));
            } else {
                then.run();
            }
        }));
    }

    /// To milliseconds, in which timers count.
    private static Duration roundedUp(Duration duration) {
        return Duration.ofMillis(duration.plusNanos(999_999).toMillis());
    }

    private synchronized void again(PluginTimer timer, Runnable setting) {
        if (!stopped && !timer.isCancelled()) {
            setting.run();
        }
    }

    private synchronized void forget(PluginTimer timer) {
        waiting.remove(timer);
    }

    private void runUnlessEnded(PluginTimer timer, Runnable tick) {
        boolean run;
        synchronized (this) {
            run = !stopped && !timer.isCancelled();
        }
        if (run) {
            tick.run();
        }
    }
}
