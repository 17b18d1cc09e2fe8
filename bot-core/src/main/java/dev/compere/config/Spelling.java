package dev.compere.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the key somebody probably meant.
final class Spelling {

    private Spelling() {}

    static Optional<String> closest(String written, Collection<String> known) {
        int farthest = Math.max(2, written.length() / 3);
        return known.stream()
                .filter(key -> distance(written, key) <= farthest)
                .min(Comparator.comparingInt(key -> distance(written, key)));
    }

    /// Levenshtein's: how many letters must be added, taken away or exchanged.
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var next = new int[to.length() + 1];
            next[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchange = row[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(exchange, 1 + Math.min(row[j], next[j - 1]));
            }
            row = next;
        }
        return row[to.length()];
    }
}
