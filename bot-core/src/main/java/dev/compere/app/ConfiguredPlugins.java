package dev.compere.app;

import dev.compere.plugin.PluginGrants;
import dev.compere.plugin.PluginsConfig;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.script.Closest;
import dev.compere.plugin.script.DeclaredSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds what `bot.yaml` says of plugins against what they declare, without running them.
final class ConfiguredPlugins {

    private final PluginsConfig config;

    ConfiguredPlugins(PluginsConfig config) {
        this.config = config;
    }

    /// Values that keep the plugin from being loaded, a line each.
    List<String> problems(PluginOutline plugin) {
        var settings = settingsOf(plugin);
        var problems = new ArrayList<String>();
        plugin.settings().stream()
                .filter(declared -> settings.containsKey(declared.name()))
                .forEach(declared -> {
                    try {
                        declared.accept(settings.get(declared.name()), section(plugin) + declared.name());
                    } catch (IllegalArgumentException e) {
                        problems.add(e.getMessage());
                    }
                });
        return problems;
    }

    /// What the operator should know: what is not granted, and settings that are not among the declared ones. These may
    /// have computed names all the same.
    List<String> warnings(PluginOutline plugin) {
        var name = plugin.header().name();
        var declared = plugin.settings().stream().map(DeclaredSetting::name).collect(Collectors.toSet());
        var unknown = new TreeMap<>(settingsOf(plugin))
                .keySet().stream()
                        .filter(key -> !declared.contains(key))
                        .map(key -> section(plugin) + key + " is not a setting of the plugin"
                                + Closest.to(key, declared)
                                        .map(known -> "; did you mean " + known + "?")
                                        .orElse(""));
        var withheld = new PluginGrants(config).withheld(plugin.header()).map(line -> "plugin " + name + ": " + line);
        return Stream.concat(unknown, withheld.stream()).toList();
    }

    private Map<String, Object> settingsOf(PluginOutline plugin) {
        return config.of(plugin.header().name()).settings();
    }

    private static String section(PluginOutline plugin) {
        return "plugins.each." + plugin.header().name() + ".settings.";
    }
}
