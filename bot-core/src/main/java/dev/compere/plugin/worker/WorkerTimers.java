package dev.compere.plugin.worker;

import dev.compere.plugin.script.PluginTimers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/// The timers of one worker's process, by the numbers the worker gave them: the bot waits for them. Safe from any
/// thread.
final class WorkerTimers {

    private static final int MOST = 1_000;

    private final PluginTimers timers;
    private final LongConsumer due;
    private final Map<Long, PluginTimers.Running> running = new HashMap<>();
    private boolean over;

    /// @param due told the number of a timer, on the plugin's thread
    WorkerTimers(PluginTimers timers, LongConsumer due) {
        this.timers = timers;
        this.due = due;
    }

    synchronized void set(FromWorker.SetTimer timer) throws BrokenProtocol {
        long number = timer.timer();
        if (over) {
            return;
        }
        if (running.size() == MOST || running.containsKey(number) || timer.millis() < (timer.repeating() ? 1 : 0)) {
            throw new BrokenProtocol("it set a timer that cannot be");
        }
        var time = Duration.ofMillis(timer.millis());
        running.put(
                number,
                timer.repeating()
                        ? timers.every(time, () -> due.accept(number))
                        : timers.after(time, () -> {
                            cancel(number);
                            due.accept(number);
                        }));
    }

    synchronized void cancel(long number) {
        var timer = running.remove(number);
        if (timer != null) {
            timer.cancel();
        }
    }

    /// The process has ended, or is to end.
    synchronized void cancelAll() {
        over = true;
        running.values().forEach(PluginTimers.Running::cancel);
        running.clear();
    }
}
