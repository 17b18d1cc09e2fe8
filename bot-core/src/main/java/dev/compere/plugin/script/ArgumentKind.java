package dev.compere.plugin.script;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a command takes in one place, and how it is read from a viewer's words.
sealed interface ArgumentKind {

    /// One word, or several in quotes.
    record Text() implements ArgumentKind {}

    /// A whole number.
    record Whole() implements ArgumentKind {}

    record Decimal() implements ArgumentKind {}

    /// A duration such as `30s`.
    record Length() implements ArgumentKind {}

    /// Somebody who wrote in this call.
    record Somebody() implements ArgumentKind {}

    /// One of the words.
    record Choice(List<String> words) implements ArgumentKind {}

    /// What came of a viewer's word.
    sealed interface Reading {
        record Value(Object value) implements Reading {}

        /// @param sentence what is wrong, for the viewer
        record Wrong(String sentence) implements Reading {}
    }

    List<String> NAMES = List.of("text", "number", "decimal", "duration", "viewer");
    Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

    /// @param word as it stands behind the colon in `<stars:number>`
    static ArgumentKind of(String word) {
        return switch (word) {
            case "text" -> new Text();
            case "number" -> new Whole();
            case "decimal" -> new Decimal();
            case "duration" -> new Length();
            case "viewer" -> new Somebody();
            case String words when words.matches("[^|]+(\\|[^|]+)+") -> new Choice(Arrays.asList(words.split("\\|")));
            default ->
                throw new IllegalArgumentException("there is no kind of argument '" + word + "'; "
                        + Closest.to(word, NAMES)
                                .map(meant -> "did you mean " + meant + "?")
                                .orElse("there are " + String.join(", ", NAMES) + ", or words like on|off"));
        };
    }

    /// The verb of [Command] that reads it.
    default String verb() {
        return switch (this) {
            case Text _, Choice _ -> "text";
            case Whole _ -> "number";
            case Decimal _ -> "decimal";
            case Length _ -> "duration";
            case Somebody _ -> "viewer";
        };
    }

    /// @param viewers who wrote in the call
    default Reading read(String word, Viewers.OfCall viewers) {
        return switch (this) {
            case Text _ -> new Reading.Value(word);
            case Whole _ ->
                WHOLE.matcher(word).matches()
                        ? new Reading.Value(Long.parseLong(word))
                        : new Reading.Wrong(quoted(word) + " is no number");
            case Decimal _ ->
                DECIMAL.matcher(word).matches()
                        ? new Reading.Value(new BigDecimal(word.replace(',', '.')))
                        : new Reading.Wrong(quoted(word) + " is no number");
            case Length _ -> duration(word);
            case Somebody _ -> viewers.find(word);
            case Choice(List<String> words) ->
                words.stream()
                        .filter(word::equalsIgnoreCase)
                        .findFirst()
                        .<Reading>map(Reading.Value::new)
                        .orElseGet(
                                () -> new Reading.Wrong(quoted(word) + " is not one of " + String.join(", ", words)));
        };
    }

    private static Reading duration(String word) {
        try {
            return new Reading.Value(Durations.parse(word));
        } catch (IllegalArgumentException _) {
            return new Reading.Wrong(quoted(word) + " is no duration such as 30s or 10m");
        }
    }

    /// A viewer's word as the bot repeats it: short, whatever the viewer wrote.
    static String quoted(String word) {
        return "'" + Shortened.to(20, word) + "'";
    }
}
