package dev.compere.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One plugin's lines.
///
/// @param enabled whether it is loaded at all
/// @param level how far it is trusted
/// @param permissions all that it is granted, in the words of [PluginsConfig#PERMISSIONS]
/// @param hosts which it may ask over HTTPS, `api.example.org` or with a port; with `http://` unencrypted
/// @param language of its texts, such as `en`
/// @param settings as the plugin documents them: text, numbers, true or false, lists, maps. Immutable
public record PluginConfig(
        boolean enabled,
        Level level,
        List<String> permissions,
        List<String> hosts,
        Limits limits,
        String language,
        Map<String, Object> settings) {

    /// Where and how a plugin's code runs.
    public enum Level {
        SANDBOX,
        WORKER,
        FULL
    }

    /// How much one plugin may do and keep.
    ///
    /// @param actionsPerMinute on average
    /// @param starsPerDay Telegram Stars; the limit of all together holds besides
    /// @param storageBytes what it may keep in its storage
    /// @param memoryBytes what it may hold between events
    public record Limits(int actionsPerMinute, long starsPerDay, long storageBytes, long memoryBytes) {

        static final Limits DEFAULT = new Limits(120, 0, 4 * Sizes.MB, 32 * Sizes.MB);

        static Limits read(Section section) {
            return new Limits(
                    section.number("actions_per_minute", DEFAULT.actionsPerMinute, 1, 6_000),
                    section.number("stars_per_day", DEFAULT.starsPerDay, 0L, 1_000_000L),
                    section.size("storage", DEFAULT.storageBytes, Sizes.KB, Sizes.GB),
                    section.size("memory", DEFAULT.memoryBytes, Sizes.MB, 4 * Sizes.GB));
        }
    }

    private static final Pattern HOST = Pattern.compile("(http://)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    public PluginConfig {
        permissions = List.copyOf(permissions);
        hosts = List.copyOf(hosts);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    static PluginConfig usual(List<String> grant, String language) {
        return new PluginConfig(true, Level.SANDBOX, grant, List.of(), Limits.DEFAULT, language, Map.of());
    }

    /// @param grant what it is granted unless its own lines say otherwise
    static PluginConfig read(Section section, List<String> grant, String language) {
        return new PluginConfig(
                section.flag("enabled", true),
                section.value("level")
                        .map(value -> value.choice(List.of(Level.values()), Level.SANDBOX))
                        .orElse(Level.SANDBOX),
                permissions(section, "permissions", grant),
                section.values("hosts", "write [api.example.org]").stream()
                        .map(PluginConfig::host)
                        .toList(),
                Limits.read(section.section("limits")),
                language(section, language),
                section.freeValues("settings"));
    }

    static List<String> permissions(Section section, String key, List<String> fallback) {
        var words = section.values(key, "write [messages.send, messages.react]").stream()
                .map(value -> value.word("a permission", PluginsConfig.PERMISSIONS))
                .toList();
        return section.isAbsent(key) ? fallback : words;
    }

    static String language(Section section, String fallback) {
        return section.value("language")
                .map(value -> value.matching(LANGUAGE, "a language", "write its two letters, such as en or de"))
                .orElse(fallback);
    }

    private static String host(Value value) {
        return value.matching(HOST, "a host", "write its bare name in small letters, such as api.example.org");
    }
}
