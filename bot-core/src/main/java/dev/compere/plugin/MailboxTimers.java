package dev.compere.plugin;

import dev.compere.plugin.script.PluginTimers;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/// Waits on the host's scheduler and ticks on the plugin's own thread, through its mailbox.
final class MailboxTimers implements PluginTimers {

    private final ScheduledExecutorService scheduler;
    private final Predicate<Runnable> mailbox;
    private final Runnable leftOut;

    /// @param mailbox takes a task to the plugin's thread; false when it is full or closed
    /// @param leftOut told when a tick found the mailbox full
    MailboxTimers(ScheduledExecutorService scheduler, Predicate<Runnable> mailbox, Runnable leftOut) {
        this.scheduler = scheduler;
        this.mailbox = mailbox;
        this.leftOut = leftOut;
    }

    @Override
    public Running after(Duration delay, Runnable tick) {
        var future = scheduler.schedule(() -> handOver(tick), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public Running every(Duration period, Runnable tick) {
        var waiting = new AtomicBoolean();
        Runnable once = () -> {
            waiting.set(false);
            tick.run();
        };
        Runnable due = () -> {
            if (waiting.compareAndSet(false, true) && !handOver(once)) {
                waiting.set(false);
            }
        };
        long millis = period.toMillis();
        var future = scheduler.scheduleAtFixedRate(due, millis, millis, TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    private boolean handOver(Runnable tick) {
        boolean taken = mailbox.test(tick);
        if (!taken) {
            leftOut.run();
        }
        return taken;
    }
}
