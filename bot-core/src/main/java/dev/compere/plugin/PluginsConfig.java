package dev.compere.plugin;

import dev.compere.plugin.script.PluginConfig;
import java.nio.file.Path;
import java.util.Map;

/// What `bot.yaml` says about plugins.
///
/// @param directory holds a folder per plugin
/// @param commandPrefix what a command starts with
/// @param plugins by plugin name
/// @param usual what holds for a plugin that is not named here
public record PluginsConfig(
        Path directory, String commandPrefix, Map<String, PluginConfig> plugins, PluginConfig usual) {

    public PluginsConfig {
        plugins = Map.copyOf(plugins);
    }

    /// With the usual of a plugin that `bot.yaml` does not mention.
    public PluginsConfig(Path directory, String commandPrefix, Map<String, PluginConfig> plugins) {
        this(directory, commandPrefix, plugins, PluginConfig.DEFAULT);
    }

    /// What holds for a plugin, named here or not.
    public PluginConfig of(String plugin) {
        return plugins.getOrDefault(plugin, usual);
    }
}
