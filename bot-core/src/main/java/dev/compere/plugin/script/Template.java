package dev.compere.plugin.script;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with places to fill: `{name}`, and `{n:Star|Stars}` for what depends on a number.
public final class Template {

    private static final int LONGEST = 4_096;
    private static final Pattern PLACE = Pattern.compile("\\{(\\p{L}[\\p{L}\\p{N}_]*)(?::([^{}]*\\|[^{}]*))?}");

    private Template() {}

    /// The names that a text has places for.
    public static Set<String> names(String template) {
        var names = new TreeSet<String>();
        PLACE.matcher(template).results().forEach(place -> names.add(place.group(1)));
        return names;
    }

    /// Fills the places. One without a value stays as it is, and what looks like a place in a value is none. The
    /// result is cut to 4096 characters.
    ///
    /// @param language whose rules say which form goes with a number
    static String fill(String template, Map<String, ?> values, String language) {
        var filled = new StringBuilder();
        var place = PLACE.matcher(template);
        while (place.find() && filled.length() <= LONGEST) {
            place.appendReplacement(filled, Matcher.quoteReplacement(filling(place, values, language)));
        }
        if (filled.length() <= LONGEST) {
            place.appendTail(filled);
        }
        return Shortened.to(LONGEST, filled.toString());
    }

    private static String filling(Matcher place, Map<String, ?> values, String language) {
        var value = values.get(place.group(1));
        if (value == null) {
            return place.group();
        }
        if (place.group(2) == null) {
            return Given.text(value);
        }
        return value instanceof Number number
                ? Plural.of(language, number.longValue(), place.group(2).split("\\|", -1))
                : place.group();
    }
}
