package dev.compere.plugin.sandbox;

import java.time.Duration;

/// How much one run of a plugin's code may use: one handler, timer or hook.
///
/// @param ticks steps: a method entered, a loop gone round, a library called
/// @param time by the clock while the plugin's own code runs; a run that had to wait for a processor gets as much again
///     in time on the processor
/// @param allocation bytes allocated, whether kept or not
/// @param depth of calls from plugin code to plugin code
public record Limits(long ticks, Duration time, long allocation, int depth) {

    /// For a handler or a timer: a hundred times what a sensible one needs.
    public static final Limits HANDLER = new Limits(2_000_000, Duration.ofMillis(250), 64L << 20, 256);

    /// For a script's top level and its hooks, where classes are loaded and settings are read.
    public static final Limits LOADING = new Limits(2_000_000, Duration.ofSeconds(2), 64L << 20, 256);
}
