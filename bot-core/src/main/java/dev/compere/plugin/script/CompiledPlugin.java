package dev.compere.plugin.script;

import java.util.List;
import java.util.Map;

/// The classes of a compiled plugin, not yet loaded.
///
/// @param name the plugin's name
/// @param scriptClass the class of the script itself
/// @param classes bytes by class name
/// @param header what it says of itself
/// @param settings those it declares in so many words, in their order; one with a computed name is not among them
/// @param files what it brings along besides
public record CompiledPlugin(
        String name,
        String scriptClass,
        Map<String, byte[]> classes,
        PluginHeader header,
        List<DeclaredSetting> settings,
        PluginFiles files) {

    /// Where a plugin begins.
    public static final String FILE = "plugin.groovy";

    public CompiledPlugin {
        classes = Map.copyOf(classes);
        settings = List.copyOf(settings);
    }
}
