package dev.compere.plugin.script;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where plugins' values are kept on disk: a JSON text per plugin and key. Called on plugins' threads, may
/// block.
public interface PluginStorage {

    Optional<String> get(String plugin, String key);

    /// Writes what one handler changed, all or nothing; an empty value removes the key.
    ///
    /// @throws RuntimeException when it does not fit into what the plugin may keep; the message says so
    void write(String plugin, Map<String, Optional<String>> changes);

    Set<String> keys(String plugin);
}
