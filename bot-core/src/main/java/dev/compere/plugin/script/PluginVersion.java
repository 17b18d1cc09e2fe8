package dev.compere.plugin.script;

import dev.compere.event.CallEvent;
import java.util.List;
import java.util.Optional;

/// One version of a plugin, loaded: [#start], then [#handle] for each event, [#stop], [#close]. It runs in this process
/// ([PluginInstance]) or in a JVM of its own.
///
/// Used by one thread at a time. Every method that runs the plugin's code throws [PluginFault] if that code threw; what
/// the failed handler had asked for is dropped.
public interface PluginVersion extends AutoCloseable {

    /// Runs `onLoad` and sets the timers going. Called again if the version that was to take over did not start.
    void start();

    /// Whether it can be used: false when it runs in a process that has ended. [#start] then starts another one.
    default boolean isAlive() {
        return true;
    }

    /// Whether an event concerns it. Safe from any thread, and fast.
    boolean wants(CallEvent event);

    /// Runs every handler and command the event concerns, each on its own: one that throws does not keep the next from
    /// running.
    void handle(CallEvent event);

    /// Cancels the timers and runs `onUnload`.
    void stop();

    /// Cancels the timers and lets go of everything. Safe from any thread.
    @Override
    void close();

    /// What it says of itself.
    PluginHeader header();

    /// What the configuration sets and the script never asked for, one sentence each.
    List<String> unknownSettings();

    /// What must have left the memory some time after [#close]; nothing if it was never in this process.
    Optional<ClassLoader> classes();
}
