package dev.compere.plugin;

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

    Storage(final String plugin, final PluginStorage disk, final Supplier<Turn> turn) {
        this.plugin = plugin;
        this.disk = disk;
        this.turn = turn;
    }

    /// The text kept under the key, or the default.
    public String get(final String key, final CharSequence fallback) {
        return (String) value(key, fallback.toString());
    }

    /// What is kept under the key, or the default; it has the default's type.
    @SuppressWarnings("unchecked")
    public <T> T get(final String key, final T fallback) {
        return (T) value(key, fallback);
    }

    public void put(final String key, final Object value) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a storage key has 1 to " + LONGEST_KEY + " characters");
        }
        final var json = write(PlainValues.copy(value));
        if (json.length() > LARGEST_VALUE) {
            throw new IllegalArgumentException("'" + key + "' would take " + json.length()
                    + " characters in storage, at most " + LARGEST_VALUE + " are allowed: spread it over several keys");
        }
        turn.get().writes().put(key, Optional.of(json));
    }

    public void remove(final String key) {
        turn.get().writes().put(key, Optional.empty());
    }

    public Set<String> getKeys() {
        final var keys = new TreeSet<>(disk.keys(plugin));
        turn.get().writes().forEach((key, value) -> {
            if (value.isPresent()) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        });
        return keys;
    }

    private Object value(final String key, final Object fallback) {
        final var pending = turn.get().writes().get(key);
        final var json = pending == null ? disk.get(plugin, key) : pending;
        return json.isEmpty() ? fallback : PlainValues.like(fallback, read(json.get()), "stored '" + key + "'");
    }

    private static String write(final Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this value cannot be written as JSON", e);
        }
    }

    private static Object read(final String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored value is not JSON", e);
        }
    }
}
