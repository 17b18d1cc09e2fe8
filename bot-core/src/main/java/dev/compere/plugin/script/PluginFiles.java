package dev.compere.plugin.script;

import java.util.HashMap;
import java.util.Map;

/// What a plugin brings along besides its code.
///
/// @param texts by language, such as `en`, and key
/// @param resources texts by file name
public record PluginFiles(Map<String, Map<String, String>> texts, Map<String, String> resources) {

    /// Where texts are looked for that the operator's language does not have.
    public static final String FALLBACK_LANGUAGE = "en";

    public static final PluginFiles NONE = new PluginFiles(Map.of(), Map.of());

    public PluginFiles {
        var copy = new HashMap<String, Map<String, String>>();
        texts.forEach((language, keys) -> copy.put(language, Map.copyOf(keys)));
        texts = Map.copyOf(copy);
        resources = Map.copyOf(resources);
    }
}
