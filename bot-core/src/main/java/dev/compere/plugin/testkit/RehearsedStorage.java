package dev.compere.plugin.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.compere.plugin.script.PluginStorage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Plugin storage in memory.
final class RehearsedStorage implements PluginStorage {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> kept = new TreeMap<>();

    @Override
    public Optional<String> get(String plugin, String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void write(String plugin, Map<String, Optional<String>> changes) {
        changes.forEach((key, json) -> json.ifPresentOrElse(value -> kept.put(key, value), () -> kept.remove(key)));
    }

    @Override
    public Set<String> keys(String plugin) {
        return Set.copyOf(kept.keySet());
    }

    Map<String, Object> values() {
        var values = new TreeMap<String, Object>();
        kept.forEach((key, json) -> values.put(key, read(json)));
        return values;
    }

    void put(Map<String, ?> values) {
        values.forEach((key, value) -> kept.put(key, write(value)));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("'" + value + "' cannot be kept", e);
        }
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("storage holds something that is not JSON", e);
        }
    }
}
