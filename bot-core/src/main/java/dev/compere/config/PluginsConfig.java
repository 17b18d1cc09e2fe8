package dev.compere.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The plugins and what each may hold up.
///
/// @param directory every folder in it is a plugin
/// @param commandPrefix what a comment begins with to be a command
/// @param handlerLimit time for one event; then the plugin is interrupted
/// @param mailboxCapacity events that may wait for one plugin
/// @param trusted the ids of users who are more than viewers to plugins
/// @param admins the ids of users whom plugins obey like the call's owner
/// @param usual what a plugin has of which the file says nothing
/// @param each what was written about single plugins, by name
public record PluginsConfig(
        Path directory,
        String commandPrefix,
        Duration handlerLimit,
        int mailboxCapacity,
        List<Long> trusted,
        List<Long> admins,
        PluginConfig usual,
        Map<String, PluginConfig> each) {

    /// All that can be granted.
    public static final List<String> PERMISSIONS = List.of(
            "messages.send",
            "messages.react",
            "messages.delete",
            "messages.identity",
            "participants.mute",
            "participants.invite",
            "participants.ban",
            "call.manage",
            "call.start",
            "call.join",
            "chat.post",
            "stream.key",
            "stars.spend",
            "media.play",
            "media.record",
            "media.listen",
            "media.present",
            "http");

    private static final List<String> USUALLY_GRANTED = List.of("messages.send", "messages.react");

    public PluginsConfig {
        trusted = List.copyOf(trusted);
        admins = List.copyOf(admins);
        each = Map.copyOf(each);
    }

    /// Never missing: a plugin that is not named has the usual.
    public PluginConfig of(String plugin) {
        return each.getOrDefault(plugin, usual);
    }

    static PluginsConfig read(Section section) {
        var grant = PluginConfig.permissions(section, "grant", USUALLY_GRANTED);
        var language = PluginConfig.language(section, "en");
        var each = new LinkedHashMap<String, PluginConfig>();
        section.section("each")
                .named()
                .forEach((name, plugin) -> each.put(name, PluginConfig.read(plugin, grant, language)));
        return new PluginsConfig(
                Path.of(section.text("directory", "plugins")),
                section.value("command_prefix").map(PluginsConfig::prefix).orElse("!"),
                section.duration("handler_limit", Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofMinutes(5)),
                section.number("mailbox_capacity", 20_000, 100, 1_000_000),
                section.numbers("trusted"),
                section.numbers("admins"),
                PluginConfig.usual(grant, language),
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
