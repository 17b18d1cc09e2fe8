package dev.compere.plugin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a viewer wrote behind a command's name, word by word; several words in quotes, also a phone's curly
/// ones, are one.
final class CommandWords {

    private static final Pattern WORD = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”](?=\\s|$)|\\S+");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    CommandWords(String text) {
        this.text = text.strip();
        var found = WORD.matcher(this.text);
        while (found.find()) {
            words.add(found.group(1) == null ? found.group() : found.group(1));
            starts.add(found.start());
        }
    }

    int size() {
        return words.size();
    }

    String get(int place) {
        return words.get(place);
    }

    /// All that was written from a word on, as it was written.
    String from(int place) {
        return text.substring(starts.get(place));
    }

    List<String> all() {
        return List.copyOf(words);
    }
}
