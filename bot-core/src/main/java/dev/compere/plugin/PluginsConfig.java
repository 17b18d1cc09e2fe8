package dev.compere.plugin;

import dev.compere.plugin.script.PluginConfig;
import java.nio.file.Path;
import java.util.Map;

/// What `bot.yaml` says about plugins.
///
/// @param directory holds a folder per plugin
/// @param commandPrefix what a command starts with
/// @param plugins by plugin name; a plugin not named here is loaded with its defaults
public record PluginsConfig(Path directory, String commandPrefix, Map<String, PluginConfig> plugins) {

    public PluginsConfig {
        plugins = Map.copyOf(plugins);
    }

    /// What holds for a plugin, named here or not.
    public PluginConfig of(String plugin) {
        return plugins.getOrDefault(plugin, PluginConfig.DEFAULT);
    }
}
