package dev.compere.plugin.compile;

import java.util.List;

/// What checking a plugin found.
///
/// @param problems in the order of their lines; empty if the plugin can be loaded
public record PluginCheck(String plugin, List<PluginProblem> problems) {

    public PluginCheck {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
