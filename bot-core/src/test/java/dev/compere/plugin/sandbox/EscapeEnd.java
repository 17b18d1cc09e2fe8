package dev.compere.plugin.sandbox;

import java.util.Set;
import java.util.TreeSet;

/// How an attack ended.
///
/// @param stops where it stopped
/// @param mark what shows that it succeeded; empty if it did not
/// @param words what was said of the first stop
record EscapeEnd(Set<String> stops, String mark, String words) {

    static EscapeEnd of(String line) {
        var parts = line.split("\t", -1);
        return new EscapeEnd(new TreeSet<>(Set.of(parts[0].split("\\|"))), parts[1], parts[2]);
    }

    String line() {
        return String.join("\t", String.join("|", stops), plain(mark), plain(words));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
