package dev.compere.plugin.script;

import dev.compere.plugin.script.PluginTimers.Running;

/// What `every`, `after` and `cron` return, for `cancel()`.
public final class PluginTimer {

    private final RunningTimers timers;
    private Running running;
    private boolean cancelled;

    PluginTimer(RunningTimers timers) {
        this.timers = timers;
    }

    /// Runs no more. Whether it still waits or has run already makes no difference.
    public void cancel() {
        timers.cancel(this);
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// Waits on, or for the first time.
    void runsAs(Running next) {
        running = next;
    }

    void end() {
        cancelled = true;
        pause();
    }

    void pause() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
