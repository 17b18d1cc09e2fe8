package dev.compere.plugin.script;

import java.util.Map;

/// The classes of a compiled plugin, not yet loaded.
///
/// @param name the plugin's name
/// @param scriptClass the class of the script itself
/// @param classes bytes by class name
public record CompiledPlugin(String name, String scriptClass, Map<String, byte[]> classes) {

    /// Where a plugin begins.
    public static final String FILE = "plugin.groovy";

    public CompiledPlugin {
        classes = Map.copyOf(classes);
    }
}
