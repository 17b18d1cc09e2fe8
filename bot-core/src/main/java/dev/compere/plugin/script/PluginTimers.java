package dev.compere.plugin.script;

import java.time.Duration;

/// Who waits for a plugin's timers: in the bot a scheduler, in a rehearsal a clock that is turned by hand.
/// Answers of other servers come by here too, from any thread, with a delay of nothing.
public interface PluginTimers {

    /// Calls the tick once, on the plugin's thread.
    Running after(Duration delay, Runnable tick);

    /// Calls the tick again and again, on the plugin's thread. A tick that comes due while the one before still
    /// waits is left out.
    Running every(Duration period, Runnable tick);

    /// A timer that has been set.
    @FunctionalInterface
    interface Running {

        void cancel();
    }
}
