package dev.compere.plugin.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import groovy.lang.Closure;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FromString;
import groovy.transform.stc.SimpleType;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// What a plugin keeps across reloads and restarts: numbers, texts, true/false, lists and maps. Used on the
/// plugin's thread.
///
/// A handler reads its own changes at once; they are written when it has returned, and not at all if it
/// threw. What `get` returns is a copy: put it back after changing it.
public final class Storage {

    /// Characters of a key.
    public static final int LONGEST_KEY = 200;

    /// Characters of a value as JSON.
    public static final int LARGEST_VALUE = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String plugin;
    private final PluginStorage disk;
    private final long capacity;
    private final Supplier<Turn> turn;

    /// @param capacity bytes that a handler may put at once; the disk looks after what there is already
    Storage(String plugin, PluginStorage disk, long capacity, Supplier<Turn> turn) {
        this.plugin = plugin;
        this.disk = disk;
        this.capacity = capacity;
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

    /// Keeps a copy of a value under a key of up to 200 characters.
    public void put(String key, Object value) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a storage key has 1 to " + LONGEST_KEY + " characters");
        }
        var json = write(PlainValues.copy(value));
        if (json.length() > LARGEST_VALUE) {
            throw new IllegalArgumentException("'" + key + "' would take " + json.length()
                    + " characters in storage, at most " + LARGEST_VALUE + " are allowed: spread it over several keys");
        }
        turn.get().write(key, Optional.of(json), capacity);
    }

    /// Counts one up, from nothing to 1.
    ///
    /// @return the new number
    public long increment(String key) {
        return increment(key, 1);
    }

    /// Adds to a whole number; nothing counts as 0.
    ///
    /// @return the new number
    public long increment(String key, long by) {
        long sum = Math.addExact(get(key, 0L), by);
        put(key, sum);
        return sum;
    }

    /// As [#update(String, Object, Closure)], for a text.
    public String update(
            String key,
            CharSequence fallback,
            @ClosureParams(value = SimpleType.class, options = "java.lang.String") final Closure<?> change) {
        return changed(key, fallback.toString(), change);
    }

    /// Puts what the closure makes of what is kept, or of the default: `storage.update('names', []) { it +
    /// 'Ann' }`.
    ///
    /// @return what is kept now, with the default's type
    public <T> T update(
            String key, T fallback, @ClosureParams(value = FromString.class, options = "T") final Closure<?> change) {
        return changed(key, fallback, change);
    }

    @SuppressWarnings("unchecked")
    private <T> T changed(String key, T fallback, Closure<?> change) {
        put(key, change.call(value(key, fallback)));
        return (T) value(key, fallback);
    }

    public void remove(String key) {
        turn.get().write(key, Optional.empty(), capacity);
    }

    /// Those of the keys that begin with a text.
    public Set<String> keys(CharSequence prefix) {
        var beginning = prefix.toString();
        var keys = getKeys();
        keys.removeIf(key -> !key.startsWith(beginning));
        return keys;
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
