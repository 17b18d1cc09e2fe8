package dev.compere.plugin.script;

import java.util.Map;

/// What a script can make of the texts that come along with it, and of those that people write.
public abstract class TextVerbs extends MediaVerbs {

    /// A text of `texts/<language>.properties`, in the operator's language, or in English where that has none.
    public final String text(String key) {
        return text(Map.of(), key);
    }

    /// As [#text(String)], with its places filled: `text('given', who: 'Ann', stars: 5)` for
    /// `given = {who} gave {stars} {stars:Star|Stars}`.
    public final String text(final Map<String, ?> values, String key) {
        return plugin().files().text(key, values);
    }

    /// Fills the places of a text that somebody wrote, such as the operator in a setting: `fill('Hello {name}',
    /// name: 'Ann')`. Places without a value stay as they are; the result is cut to 4096 characters.
    public final String fill(final Map<String, ?> values, CharSequence template) {
        return plugin().files().fill(template.toString(), values);
    }

    /// The text of a file in the plugin's folder `resources`.
    public final String resource(String name) {
        return plugin().files().resource(name);
    }

    /// The values of a JSON text: `json(settings.get('prices', '{}'))['song'].number`.
    public final Json json(CharSequence text) {
        return Json.of(text);
    }
}
