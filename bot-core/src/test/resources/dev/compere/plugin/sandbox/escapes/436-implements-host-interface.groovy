// Attack: an interface of the host is implemented.
// Success: leak
// Stops: gate
class Fake implements dev.compere.plugin.script.PluginStorage {
    Optional<String> get(String plugin, String key) { Optional.empty() }

    void write(String plugin, Map<String, Optional<String>> changes) {}

    Set<String> keys(String plugin) { Set.of() }
}
log.info 'LEAK: ' + new Fake()
