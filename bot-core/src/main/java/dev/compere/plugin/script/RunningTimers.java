package dev.compere.plugin.script;

import dev.compere.plugin.script.PluginTimers.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The timers of one version of a plugin: kept back until it starts, revoked when it stops.
final class RunningTimers {

    private static final int MOST = 1_000;

    private final PluginTimers timers;
    private final List<Runnable> declared = new ArrayList<>();
    private final Set<Running> running = new HashSet<>();
    private boolean started;
    private boolean stopped;

    RunningTimers(PluginTimers timers) {
        this.timers = timers;
    }

    synchronized void every(Duration period, Runnable tick) {
        declared.add(() -> keep(timers.every(period, () -> unlessStopped(tick))));
    }

    synchronized void after(Duration delay, Runnable tick) {
        if (started) {
            once(delay, tick);
        } else {
            declared.add(() -> once(delay, tick));
        }
    }

    synchronized void start() {
        started = true;
        stopped = false;
        declared.forEach(Runnable::run);
    }

    /// Safe from any thread: a plugin that hangs is stopped by somebody else.
    synchronized void stop() {
        stopped = true;
        running.forEach(Running::cancel);
        running.clear();
    }

    private void once(Duration delay, Runnable tick) {
        var self = new AtomicReference<Running>();
        self.set(timers.after(delay, () -> {
            forget(self.get());
            unlessStopped(tick);
        }));
        keep(self.get());
    }

    private void keep(Running timer) {
        if (running.size() == MOST) {
            timer.cancel();
            throw new IllegalStateException("a plugin may have " + MOST + " waiting timers at the most");
        }
        running.add(timer);
    }

    private synchronized void forget(Running timer) {
        running.remove(timer);
    }

    private void unlessStopped(Runnable tick) {
        boolean run;
        synchronized (this) {
            run = !stopped;
        }
        if (run) {
            tick.run();
        }
    }
}
