package dev.compere.plugin.compile;

import dev.compere.plugin.script.PluginFiles;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts of a plugin by language, read from its files `texts/<language>.properties`.
final class TextFiles {

    private static final String ENDING = ".properties";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final PluginSource source;
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final List<PluginProblem> problems = new ArrayList<>();

    TextFiles(PluginSource source) {
        this.source = source;
        source.texts().forEach(this::read);
    }

    /// By language and key.
    Map<String, Map<String, String>> texts() {
        return texts;
    }

    List<PluginProblem> problems() {
        return problems;
    }

    /// Keys that one language has and another has not; operators get the text in English there, or none.
    List<PluginProblem> warnings() {
        var all = new TreeSet<String>();
        texts.values().forEach(keys -> all.addAll(keys.keySet()));
        var warnings = new ArrayList<PluginProblem>();
        texts.forEach((language, keys) -> all.stream()
                .filter(key -> !keys.containsKey(key))
                .map(key -> problem(language, "text '" + key + "' is missing", "other languages have it"))
                .forEach(warnings::add));
        return warnings;
    }

    private void read(String file, String content) {
        var language = file.substring(0, file.length() - ENDING.length());
        if (!LANGUAGE.matcher(language).matches()) {
            problems.add(problem(language, "'" + language + "' is not a language", "name the file like en.properties"));
            return;
        }
        var keys = new HashMap<String, String>();
        try {
            new Collecting(language, keys).load(new StringReader(content));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(problem(language, "cannot be read: " + e.getMessage(), "write lines like 'key = text'"));
        }
        texts.put(language, keys);
    }

    private PluginProblem problem(String language, String message, String remedy) {
        return new PluginProblem(source.name() + "/texts/" + language + ENDING, 0, 0, message, remedy);
    }

    /// Tells of a key that stands there twice, where [Properties] would keep the last.
    private final class Collecting extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> keys;
        private final String language;

        Collecting(String language, Map<String, String> keys) {
            this.language = language;
            this.keys = keys;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (keys.put(key.toString(), value.toString()) != null) {
                problems.add(problem(language, "text '" + key + "' stands there twice", "remove one of them"));
            }
            return null;
        }
    }

    PluginFiles files() {
        return new PluginFiles(texts, source.resources());
    }
}
