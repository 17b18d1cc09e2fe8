package dev.compere.plugin.testkit;

import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import java.nio.file.Path;
import java.util.List;

/// Loads a plugin that compiles, and unloads it at once, for what only loading tells: a command that is declared twice,
/// a setting that cannot be.
public final class TrialLoad {

    private TrialLoad() {}

    /// @param config what `bot.yaml` says about the plugin
    /// @return empty if it can be loaded
    public static List<PluginProblem> problems(Path folder, PluginConfig config) {
        var rehearsal = Rehearsal.later(folder);
        rehearsal.configure(_ -> config);
        try {
            rehearsal.reload();
            rehearsal.end();
            return List.of();
        } catch (PluginFault fault) {
            return List.of(PluginProblem.of(fault));
        } catch (IllegalArgumentException e) {
            return List.of(PluginProblem.ofFile(folder.getFileName().toString(), e.getMessage(), ""));
        }
    }
}
