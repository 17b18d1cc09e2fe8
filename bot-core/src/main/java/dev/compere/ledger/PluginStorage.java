package dev.compere.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What one plugin keeps: JSON texts by key. Whether a text is JSON is the writer's care.
public final class PluginStorage {

    /// Characters.
    public static final int LONGEST_KEY = 200;

    private static final String SIZE = """
            SELECT COALESCE(SUM(OCTET_LENGTH(key) + OCTET_LENGTH(value)), 0) FROM plugin_value WHERE plugin = ?""";

    private static final String REMOVE = "DELETE FROM plugin_value WHERE plugin = ? AND key = ?";

    private static final String PUT = """
            INSERT INTO plugin_value (plugin, key, value) VALUES (?, ?, ?)
            ON CONFLICT (plugin, key) DO UPDATE SET value = excluded.value""";

    private final Database database;
    private final String plugin;
    private final long capacity;

    PluginStorage(Database database, String plugin, long capacity) {
        this.database = database;
        this.plugin = plugin;
        this.capacity = capacity;
    }

    public Optional<String> get(String key) {
        return database.read(handle -> handle.createQuery("SELECT value FROM plugin_value WHERE plugin = ? AND key = ?")
                .bind(0, plugin)
                .bind(1, key)
                .mapTo(String.class)
                .findOne());
    }

    /// Writes values in place of earlier ones and removes the keys whose value is empty: all of them or none.
    /// When this returns they are safe from a killed process; a power cut may take the last moments.
    ///
    /// @throws StorageFull when they do not fit into what the plugin may keep; then nothing has changed
    public void write(Map<String, Optional<String>> changes) {
        changes.keySet().forEach(PluginStorage::refuseLongKey);
        database.writeQuickly(handle -> {
            changes.forEach((key, value) -> value.ifPresentOrElse(
                    kept -> handle.execute(PUT, plugin, key, kept), () -> handle.execute(REMOVE, plugin, key)));
            refuseBeyondCapacity(handle);
            return changes.size();
        });
    }

    /// All keys in the order of the alphabet.
    public List<String> keys() {
        return database.read(handle -> handle.createQuery("SELECT key FROM plugin_value WHERE plugin = ? ORDER BY key")
                .bind(0, plugin)
                .mapTo(String.class)
                .list());
    }

    private static void refuseLongKey(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 1 to " + LONGEST_KEY + " characters, not " + key.length());
        }
    }

    private void refuseBeyondCapacity(Handle handle) {
        long size = handle.createQuery(SIZE).bind(0, plugin).mapTo(long.class).one();
        if (size > capacity) {
            throw new StorageFull("plugin " + plugin + " would keep " + size + " bytes, and " + capacity
                    + " are allowed; remove keys it no longer needs");
        }
    }
}
