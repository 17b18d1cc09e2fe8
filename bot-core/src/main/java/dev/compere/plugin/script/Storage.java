package dev.compere.plugin.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// What a plugin keeps across reloads and restarts: numbers, texts, true/false, lists and maps. Used on the plugin's
/// thread.
///
/// A handler reads its own changes at once; they are written when it has returned, and not at all if it threw. What
/// `get` returns is a copy: put it back after changing it.
public final class Storage {

    private static final int LONGEST_KEY = 200;
    private static final int LARGEST_VALUE = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String plugin;
    private final PluginStorage disk;
    private final Supplier<Turn> turn;

    Storage(String plugin, PluginStorage disk, Supplier<Turn> turn) {
        this.plugin = plugin;
        this.disk = disk;
        this.turn = turn;
    }

    /// The text kept under the key, or the default.
    public String get(String key, CharSequence fallback) {
        return (String) value(key, fallback.toString());
    }

    /// What is kept under the key, or the default; it has the default's type.
    @SuppressWarnings("unchecked")
    public <T> T get(String key, T fallback) {
        return (T) value(key, fallback);
    }

    public void put(String key, Object value) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a storage key has 1 to " + LONGEST_KEY + " characters");
        }
        var json = write(PlainValues.copy(value));
        if (json.length() > LARGEST_VALUE) {
            throw new IllegalArgumentException("'" + key + "' would take " + json.length()
                    + " characters in storage, at most " + LARGEST_VALUE + " are allowed: spread it over several keys");
        }
        turn.get().writes().put(key, Optional.of(json));
    }

    public void remove(String key) {
        turn.get().writes().put(key, Optional.empty());
    }

    public Set<String> getKeys() {
        var keys = new TreeSet<>(disk.keys(plugin));
        turn.get().writes().forEach((key, value) -> {
            if (value.isPresent()) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        });
        return keys;
    }

    private Object value(String key, Object fallback) {
        var pending = turn.get().writes().get(key);
        var json = pending == null ? disk.get(plugin, key) : pending;
        return json.isEmpty() ? fallback : PlainValues.like(fallback, read(json.get()), "stored '" + key + "'");
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this value cannot be written as JSON", e);
        }
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored value is not JSON", e);
        }
    }
}
