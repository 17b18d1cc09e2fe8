package dev.compere.plugin;

import java.util.Map;

/// What `bot.yaml` says about one plugin.
///
/// @param enabled whether it is loaded at all
/// @param settings texts, numbers, true/false, lists and maps by name
public record PluginConfig(boolean enabled, Map<String, Object> settings) {

    /// A plugin that the configuration does not mention.
    public static final PluginConfig DEFAULT = new PluginConfig(true, Map.of());

    public PluginConfig {
        settings = Map.copyOf(settings);
    }
}
