package dev.compere.app.plugin;

import dev.compere.plugin.compile.ScriptVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The page of all words that a script can use.
final class VocabularyPage {

    private VocabularyPage() {}

    static List<String> lines() {
        var lines =
                new ArrayList<>(List.of("# What a plugin.groovy can say", "", "| write | needs |", "| --- | --- |"));
        for (var verb : ScriptVerb.all()) {
            var needs = verb.permissions().stream()
                    .sorted()
                    .map(permission -> "`" + permission.word() + "`")
                    .collect(Collectors.joining(", "));
            lines.add("| `" + verb.use() + "` | " + needs + " |");
        }
        return lines;
    }
}
