package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import dev.compere.schedule.CronText;
import groovy.lang.Closure;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// What a script wants to do at certain times, once for each call or chat it concerns. Used on the plugin's thread.
final class ScriptTimers {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final Turns turns;
    private final LiveCalls calls;
    private final RunningTimers timers;
    private final ZoneId zone;

    /// @param zone whose clock on the wall a cron expression means
    ScriptTimers(Turns turns, LiveCalls calls, RunningTimers timers, ZoneId zone) {
        this.turns = turns;
        this.calls = calls;
        this.timers = timers;
        this.zone = zone;
    }

    void start() {
        timers.start();
    }

    void stop() {
        timers.stop();
    }

    /// @param inChats whether it runs for each chat, or only for the calls the bot is in
    PluginTimer every(Duration period, boolean inChats, Closure<?> task) {
        return timers.every(longEnough(period), () -> tick("every", places(inChats), task));
    }

    PluginTimer cron(String expression, boolean inChats, Closure<?> task) {
        CronText.problemIn(expression).ifPresent(problem -> {
            throw new IllegalArgumentException("'" + expression + "' " + problem);
        });
        return timers.at(after -> CronText.next(expression, zone, after), () -> tick("cron", places(inChats), task));
    }

    PluginTimer after(Duration delay, Closure<?> task) {
        var call = turns.current("after").call();
        return timers.after(
                longEnough(delay), () -> tick("after", call.map(List::of).orElseGet(calls::joined), task));
    }

    private static Duration longEnough(Duration time) {
        if (time.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a timer takes a millisecond at least: '" + time + "'");
        }
        return time;
    }

    private List<CallKey> places(boolean inChats) {
        return inChats ? calls.chats() : calls.joined();
    }

    private void tick(String occasion, List<CallKey> places, Closure<?> task) {
        var attempts = new Attempts(turns);
        for (var place : places) {
            attempts.run(Turn.ofTimer(occasion, place), task, null);
        }
        attempts.throwFirst();
    }
}
