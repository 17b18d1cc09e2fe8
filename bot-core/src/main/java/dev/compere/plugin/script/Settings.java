package dev.compere.plugin.script;

import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A plugin's own section of `bot.yaml`, read only. Used on the plugin's thread.
///
/// A setting has the type of its default; one of another type, or one that is not allowed, keeps the plugin from
/// loading.
public final class Settings {

    private final String section;
    private final Map<String, Object> configured;
    private final Set<String> asked = new HashSet<>();

    Settings(String plugin, Map<String, Object> configured) {
        this.section = "plugins.each." + plugin + ".settings.";
        this.configured = Map.copyOf(configured);
    }

    /// A text.
    public String get(String key, CharSequence fallback) {
        return get(Map.of(), key, fallback);
    }

    /// As [#get(String, CharSequence)], with a line for the operator: `settings.get('word', 'hi', help: 'says it')`.
    public String get(
            @NamedParams(@NamedParam(value = "help", type = CharSequence.class)) final Map<String, ?> options,
            String key,
            CharSequence fallback) {
        return (String) value(options, SettingType.TEXT, key, fallback.toString(), List.of());
    }

    /// A number, true/false, list or map.
    public <T> T get(String key, T fallback) {
        return get(Map.of(), key, fallback);
    }

    /// As [#get(String, Object)], with limits: `settings.get('price', 25, min: 1, max: 1000, help: 'in Stars')`.
    @SuppressWarnings("unchecked")
    public <T> T get(
            @NamedParams({
                        @NamedParam(value = "min", type = Number.class),
                        @NamedParam(value = "max", type = Number.class),
                        @NamedParam(value = "help", type = CharSequence.class)
                    })
                    final Map<String, ?> options,
            String key,
            T fallback) {
        return (T) value(options, SettingType.of(fallback), key, fallback, List.of());
    }

    /// A list of texts.
    public List<String> texts(String key, List<String> fallback) {
        return texts(Map.of(), key, fallback);
    }

    /// As [#texts(String, List)], with a line for the operator.
    public List<String> texts(
            @NamedParams(@NamedParam(value = "help", type = CharSequence.class)) final Map<String, ?> options,
            String key,
            List<String> fallback) {
        return value(options, SettingType.TEXTS, key, fallback, List.of()) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : fallback;
    }

    /// A duration, written like `30s`.
    public Duration duration(String key, CharSequence fallback) {
        return duration(Map.of(), key, fallback);
    }

    /// As [#duration(String, CharSequence)], with limits: `settings.duration('window', '10s', min: '1s', max: '1h')`.
    public Duration duration(
            @NamedParams({
                        @NamedParam(value = "min", type = CharSequence.class),
                        @NamedParam(value = "max", type = CharSequence.class),
                        @NamedParam(value = "help", type = CharSequence.class)
                    })
                    final Map<String, ?> options,
            String key,
            CharSequence fallback) {
        return Durations.parse((String) value(options, SettingType.DURATION, key, fallback.toString(), List.of()));
    }

    /// One of a few texts: `settings.choice('mode', 'warn', ['off', 'warn', 'delete'])`.
    public String choice(String key, CharSequence fallback, List<String> choices) {
        return choice(Map.of(), key, fallback, choices);
    }

    /// As [#choice(String, CharSequence, List)], with a line for the operator.
    public String choice(
            @NamedParams(@NamedParam(value = "help", type = CharSequence.class)) final Map<String, ?> options,
            String key,
            CharSequence fallback,
            List<String> choices) {
        return (String) value(options, SettingType.CHOICE, key, fallback.toString(), choices);
    }

    private Object value(Map<String, ?> options, SettingType type, String key, Object fallback, List<String> choices) {
        asked.add(key);
        var setting = new DeclaredSetting(
                key,
                type,
                fallback,
                ScriptBase.word(options, "min", ""),
                ScriptBase.word(options, "max", ""),
                choices,
                ScriptBase.word(options, "help", ""));
        var value = configured.get(key);
        return value == null ? fallback : setting.accept(value, section + key);
    }

    /// One sentence for each configured setting that the script never asked for.
    List<String> unknown() {
        return new TreeSet<>(configured.keySet())
                .stream()
                        .filter(key -> !asked.contains(key))
                        .map(key -> "unknown setting '" + key + "'"
                                + Closest.to(key, asked)
                                        .map(known -> "; did you mean '" + known + "'?")
                                        .orElse("; known are " + new TreeSet<>(asked)))
                        .toList();
    }
}
