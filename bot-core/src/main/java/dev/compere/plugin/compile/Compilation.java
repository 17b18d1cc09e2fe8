package dev.compere.plugin.compile;

import dev.compere.plugin.script.CompiledPlugin;
import java.util.List;

/// How compiling a plugin ended.
public sealed interface Compilation {

    /// It can be loaded.
    record Compiled(CompiledPlugin plugin) implements Compilation {}

    /// It cannot; at least one problem says why.
    record Rejected(List<PluginProblem> problems) implements Compilation {}
}
