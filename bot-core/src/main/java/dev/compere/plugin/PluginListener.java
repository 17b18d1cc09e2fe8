package dev.compere.plugin;

import dev.compere.plugin.script.PluginFault;

/// Watches the plugins, for the dashboard and for tests. Called on the thread that does the work: must not block.
public interface PluginListener {

    PluginListener NONE = new PluginListener() {};

    /// The plugin was loaded, or could not be, or was stopped.
    default void stateChanged(String plugin, PluginState state) {}

    /// The plugin's code threw.
    default void faulted(String plugin, PluginFault fault) {}

    /// Something the plugin's operator should know: an unknown setting, a timer that was left out.
    default void warned(String plugin, String line) {}

    /// A version that was unloaded is still in memory: something of it still runs or is still held.
    default void leaked(String plugin) {}
}
