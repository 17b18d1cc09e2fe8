package dev.compere.plugin.worker;

import dev.compere.plugin.script.PluginTimers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The bot does the waiting; here is what is to run when it says that a timer is due. Used on the worker's main thread.
final class BotTimers implements PluginTimers {

    private record Waiting(Runnable tick, boolean repeating) {}

    private final BotLink bot;
    private final Map<Long, Waiting> waiting = new HashMap<>();
    private long last;

    BotTimers(BotLink bot) {
        this.bot = bot;
    }

    @Override
    public Running after(Duration delay, Runnable tick) {
        return set(delay, new Waiting(tick, false));
    }

    @Override
    public Running every(Duration period, Runnable tick) {
        return set(period, new Waiting(tick, true));
    }

    private Running set(Duration time, Waiting timer) {
        long number = ++last;
        waiting.put(number, timer);
        bot.order(new FromWorker.SetTimer(number, time.toMillis(), timer.repeating()));
        return () -> {
            if (waiting.remove(number) != null) {
                bot.order(new FromWorker.CancelTimer(number));
            }
        };
    }

    /// One that was cancelled while its tick was on the way is passed over.
    void tick(long number) {
        var timer = waiting.get(number);
        if (timer == null) {
            return;
        }
        if (!timer.repeating()) {
            waiting.remove(number);
        }
        timer.tick().run();
    }
}
