package dev.compere.plugin;

import dev.compere.plugin.script.PluginTimers;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/// Waits on the host's scheduler and ticks on the plugin's own thread, through its mailbox.
final class MailboxTimers implements PluginTimers {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final ScheduledExecutorService scheduler;
    private final Predicate<Runnable> mailbox;
    private final Runnable leftOut;

    /// @param mailbox takes a task to the plugin's thread; false when it is full or closed
    /// @param leftOut told when a tick that repeats itself found the mailbox full
    MailboxTimers(ScheduledExecutorService scheduler, Predicate<Runnable> mailbox, Runnable leftOut) {
        this.scheduler = scheduler;
        this.mailbox = mailbox;
        this.leftOut = leftOut;
    }

    @Override
    public Running after(Duration delay, Runnable tick) {
        var once = new Once(tick);
        once.waitFor(delay);
        return once;
    }

    /// A tick that must not be lost: when the mailbox is full it waits a little longer.
    private final class Once implements Running {

        private final Runnable tick;
        private Future<?> waiting;
        private boolean cancelled;

        Once(Runnable tick) {
            this.tick = tick;
        }

        synchronized void waitFor(Duration delay) {
            if (!cancelled) {
                waiting = scheduler.schedule(this::due, delay.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private void due() {
            if (!mailbox.test(tick)) {
                waitFor(RETRY);
            }
        }

        @Override
        public synchronized void cancel() {
            cancelled = true;
            waiting.cancel(false);
        }
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
