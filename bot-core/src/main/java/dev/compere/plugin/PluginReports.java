package dev.compere.plugin;

import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.script.PluginFault;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the operator, in one line each, and the listener.
final class PluginReports {

    private static final Logger log = LoggerFactory.getLogger(PluginHost.class);

    private final PluginListener listener;

    PluginReports(PluginListener listener) {
        this.listener = listener;
    }

    void state(String plugin, PluginState state) {
        switch (state) {
            case PluginState.Loaded() -> log.info("plugin {} is loaded", plugin);
            case PluginState.KeptPrevious(List<PluginProblem> problems) ->
                problems.forEach(problem -> log.warn("{} (the version before keeps running)", problem));
            case PluginState.Failed(List<PluginProblem> problems) ->
                problems.forEach(problem -> log.warn("{} (the plugin is not running)", problem));
            case PluginState.Disabled(String reason) ->
                log.warn("plugin {} was stopped: {}; save its file to start it again", plugin, reason);
            case PluginState.SwitchedOff() -> log.info("plugin {} is switched off in the configuration", plugin);
            case PluginState.Unloaded() -> log.info("plugin {} is unloaded", plugin);
        }
        listener.stateChanged(plugin, state);
    }

    void fault(String plugin, PluginFault fault) {
        log.warn("{}", fault.getMessage());
        listener.faulted(plugin, fault);
    }

    void warning(String plugin, String line) {
        log.warn("plugin {}: {}", plugin, line);
        listener.warned(plugin, line);
    }

    void leak(String plugin) {
        log.warn(
                "plugin {}: a version that was unloaded is still in memory, because something of it still runs",
                plugin);
        listener.leaked(plugin);
    }
}
