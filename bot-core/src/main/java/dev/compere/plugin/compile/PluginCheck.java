package dev.compere.plugin.compile;

import java.util.List;

/// What checking a plugin found.
///
/// @param problems in the order of their lines; empty if the plugin can be loaded
/// @param warnings what its author should know, though it can be loaded
public record PluginCheck(String plugin, List<PluginProblem> problems, List<PluginProblem> warnings) {

    public PluginCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /// Without warnings.
    public PluginCheck(String plugin, List<PluginProblem> problems) {
        this(plugin, problems, List.of());
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
