package dev.compere.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The plugins and what each may hold up.
///
/// @param directory every folder in it is a plugin
/// @param commandPrefix what a comment begins with to be a command
/// @param handlerLimit time for one event; then the plugin is interrupted
/// @param mailboxCapacity events that may wait for one plugin
/// @param each what was written about single plugins, by name
public record PluginsConfig(
        Path directory,
        String commandPrefix,
        Duration handlerLimit,
        int mailboxCapacity,
        Map<String, PluginConfig> each) {

    /// One plugin's lines.
    ///
    /// @param settings as the plugin documents them: text, numbers, true or false, lists, maps. Immutable
    public record PluginConfig(boolean enabled, Map<String, Object> settings) {

        /// What a plugin has of which the file says nothing.
        public static final PluginConfig DEFAULT = new PluginConfig(true, Map.of());

        public PluginConfig {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }

        static PluginConfig read(Section section) {
            return new PluginConfig(section.flag("enabled", true), section.freeValues("settings"));
        }
    }

    public PluginsConfig {
        each = Map.copyOf(each);
    }

    /// Never missing: a plugin that is not named has the defaults.
    public PluginConfig of(String plugin) {
        return each.getOrDefault(plugin, PluginConfig.DEFAULT);
    }

    static PluginsConfig read(Section section) {
        var each = new LinkedHashMap<String, PluginConfig>();
        section.section("each").named().forEach((name, plugin) -> each.put(name, PluginConfig.read(plugin)));
        return new PluginsConfig(
                Path.of(section.text("directory", "plugins")),
                section.value("command_prefix").map(PluginsConfig::prefix).orElse("!"),
                section.duration("handler_limit", Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofMinutes(5)),
                section.number("mailbox_capacity", 20_000, 100, 1_000_000),
                each);
    }

    private static String prefix(Value value) {
        var prefix = value.text();
        if (prefix.length() > 8 || prefix.chars().anyMatch(Character::isWhitespace)) {
            value.error("must be 1 to 8 characters without spaces", "write something like \"!\"");
        }
        return prefix;
    }
}
