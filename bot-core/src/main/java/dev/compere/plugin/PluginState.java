package dev.compere.plugin;

import dev.compere.plugin.compile.PluginProblem;
import java.util.List;

/// How a plugin is doing.
public sealed interface PluginState {

    /// The saved version runs.
    record Loaded() implements PluginState {}

    /// The saved version cannot be loaded; the one before keeps running.
    record KeptPrevious(List<PluginProblem> problems) implements PluginState {}

    /// It cannot be loaded; nothing runs.
    record Failed(List<PluginProblem> problems) implements PluginState {}

    /// It was stopped because it misbehaved; saving it starts it again.
    record Disabled(String reason) implements PluginState {}

    /// The configuration has it switched off.
    record SwitchedOff() implements PluginState {}

    /// Its folder is gone, or the host is closing.
    record Unloaded() implements PluginState {}
}
