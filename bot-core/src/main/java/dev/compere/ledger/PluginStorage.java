package dev.compere.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What one plugin keeps: JSON texts by key. Whether a text is JSON is the writer's care.
public final class PluginStorage {

    /// Bytes of all keys and values of one plugin together, in UTF-8.
    public static final long CAPACITY = 1024 * 1024;

    /// Characters.
    public static final int LONGEST_KEY = 200;

    private static final String SIZE_OF_OTHERS = """
            SELECT COALESCE(SUM(OCTET_LENGTH(key) + OCTET_LENGTH(value)), 0)
            FROM plugin_value WHERE plugin = ? AND key <> ?""";

    private static final String PUT = """
            INSERT INTO plugin_value (plugin, key, value) VALUES (?, ?, ?)
            ON CONFLICT (plugin, key) DO UPDATE SET value = excluded.value""";

    private final Database database;
    private final String plugin;

    PluginStorage(final Database database, final String plugin) {
        this.database = database;
        this.plugin = plugin;
    }

    public Optional<String> get(final String key) {
        return database.read(handle -> handle.createQuery("SELECT value FROM plugin_value WHERE plugin = ? AND key = ?")
                .bind(0, plugin)
                .bind(1, key)
                .mapTo(String.class)
                .findOne());
    }

    /// Keeps the value in place of an earlier one. On disk when this returns.
    ///
    /// @throws StorageFull when it does not fit into what the plugin may keep
    public void put(final String key, final String value) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 1 to " + LONGEST_KEY + " characters, not " + key.length());
        }
        database.write(handle -> {
            refuseBeyondCapacity(handle, key, value);
            return handle.execute(PUT, plugin, key, value);
        });
    }

    /// @return whether there was one
    public boolean remove(final String key) {
        return database.write(
                        handle -> handle.execute("DELETE FROM plugin_value WHERE plugin = ? AND key = ?", plugin, key))
                > 0;
    }

    /// All keys in the order of the alphabet.
    public List<String> keys() {
        return database.read(handle -> handle.createQuery("SELECT key FROM plugin_value WHERE plugin = ? ORDER BY key")
                .bind(0, plugin)
                .mapTo(String.class)
                .list());
    }

    private void refuseBeyondCapacity(final Handle handle, final String key, final String value) {
        final long others = handle.createQuery(SIZE_OF_OTHERS)
                .bind(0, plugin)
                .bind(1, key)
                .mapTo(long.class)
                .one();
        final long size = others + bytes(key) + bytes(value);
        if (size > CAPACITY) {
            throw new StorageFull("plugin " + plugin + " would keep " + size + " bytes with the key " + key + ", and "
                    + CAPACITY + " are allowed; remove keys it no longer needs");
        }
    }

    private static int bytes(final String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
