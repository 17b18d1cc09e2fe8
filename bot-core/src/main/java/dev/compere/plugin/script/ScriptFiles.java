package dev.compere.plugin.script;

import java.util.Map;
import java.util.stream.Stream;

/// The texts and resources of a plugin, as its script asks for them.
final class ScriptFiles {

    private final PluginFiles files;
    private final String language;

    /// @param language the operator's
    ScriptFiles(PluginFiles files, String language) {
        this.files = files;
        this.language = language;
    }

    String text(String key, Map<String, ?> values) {
        return Stream.of(language, PluginFiles.FALLBACK_LANGUAGE)
                .filter(candidate -> textsOf(candidate).containsKey(key))
                .findFirst()
                .map(found -> Template.fill(textsOf(found).get(key), values, found))
                .orElseThrow(() -> new IllegalArgumentException("there is no text '" + key + "'"
                        + Closest.to(key, textsOf(PluginFiles.FALLBACK_LANGUAGE).keySet())
                                .map(meant -> "; did you mean '" + meant + "'?")
                                .orElse("; write it into texts/" + PluginFiles.FALLBACK_LANGUAGE + ".properties")));
    }

    private Map<String, String> textsOf(String wanted) {
        return files.texts().getOrDefault(wanted, Map.of());
    }

    String fill(String template, Map<String, ?> values) {
        return Template.fill(template, values, language);
    }

    String resource(String name) {
        var text = files.resources().get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no file resources/" + name
                    + Closest.to(name, files.resources().keySet())
                            .map(meant -> "; did you mean '" + meant + "'?")
                            .orElse(""));
        }
        return text;
    }
}
