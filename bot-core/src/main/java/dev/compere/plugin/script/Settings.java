package dev.compere.plugin.script;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A plugin's own section of `bot.yaml`, read only. Used on the plugin's thread.
///
/// A setting has the type of its default; one of another type keeps the plugin from loading.
public final class Settings {

    private final Map<String, Object> configured;
    private final Set<String> asked = new HashSet<>();

    Settings(Map<String, Object> configured) {
        this.configured = Map.copyOf(configured);
    }

    /// A text.
    public String get(String key, CharSequence fallback) {
        return (String) value(key, fallback.toString());
    }

    /// A number, true/false, list or map.
    @SuppressWarnings("unchecked")
    public <T> T get(String key, T fallback) {
        return (T) value(key, fallback);
    }

    /// A list of texts.
    public List<String> texts(String key, List<String> fallback) {
        return value(key, fallback) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : fallback;
    }

    /// A duration, written like `30s`.
    public Duration duration(String key, CharSequence fallback) {
        var text = get(key, fallback);
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("setting '" + key + "': " + e.getMessage(), e);
        }
    }

    private Object value(String key, Object fallback) {
        asked.add(key);
        var value = configured.get(key);
        return value == null ? fallback : PlainValues.like(fallback, value, "setting '" + key + "'");
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
