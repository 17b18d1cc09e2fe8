package dev.compere.plugin.script;

import dev.compere.plugin.sandbox.Budget;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks the disk without counting that against what a handler may use.
record UncountedStorage(PluginStorage disk) implements PluginStorage {

    @Override
    public Optional<String> get(String plugin, String key) {
        return Budget.uncounted(() -> disk.get(plugin, key));
    }

    @Override
    public void write(String plugin, Map<String, Optional<String>> changes) {
        disk.write(plugin, changes);
    }

    @Override
    public Set<String> keys(String plugin) {
        return Budget.uncounted(() -> disk.keys(plugin));
    }
}
