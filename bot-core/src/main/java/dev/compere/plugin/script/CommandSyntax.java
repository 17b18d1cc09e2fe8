package dev.compere.plugin.script;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What viewers write to give a command, as a script declares it: `give <who:viewer> <stars:number> [note...]`.
///
/// @param name in lower case
/// @param parameters none if the command takes whatever follows
record CommandSyntax(String name, List<CommandParameter> parameters) {

    private static final int MOST_PARAMETERS = 16;

    /// What came of what a viewer wrote.
    sealed interface Arguments {
        /// @param values by parameter; those left out are missing
        record Given(Map<String, Object> values) implements Arguments {}

        /// @param sentence what is wrong, for the viewer
        record Wrong(String sentence) implements Arguments {}
    }

    /// @throws IllegalArgumentException saying what is wrong with the declaration
    static CommandSyntax parse(String declared) {
        var words = Arrays.asList(declared.strip().split("\\s+"));
        var name = name(words.getFirst());
        var parameters = words.stream().skip(1).map(CommandParameter::parse).toList();
        requireOrder(parameters);
        return new CommandSyntax(name, parameters);
    }

    /// A command's name or alias as it is kept.
    static String name(String word) {
        if (word.isBlank()
                || word.chars().anyMatch(letter -> Character.isWhitespace(letter) || "<>[]".indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("a command begins with one word, not '" + word + "'");
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static void requireOrder(List<CommandParameter> parameters) {
        if (parameters.size() > MOST_PARAMETERS) {
            throw new IllegalArgumentException("a command has " + MOST_PARAMETERS + " arguments at the most");
        }
        var names = new HashSet<String>();
        boolean optional = false;
        for (var parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException("two arguments are named '" + parameter.name() + "'");
            }
            if (optional && !parameter.optional()) {
                throw new IllegalArgumentException(
                        parameter.usage() + " must come before the arguments that may be left out");
            }
            if (parameter.rest() && parameter != parameters.getLast()) {
                throw new IllegalArgumentException(parameter.usage() + " takes all the rest, so it must come last");
            }
            optional = parameter.optional();
        }
    }

    String usage(String prefix) {
        return prefix
                + name
                + parameters.stream().map(parameter -> " " + parameter.usage()).collect(Collectors.joining());
    }

    Optional<CommandParameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }

    /// Reads what a viewer wrote behind the name.
    Arguments read(CommandWords words, Viewers.OfCall viewers) {
        var values = new HashMap<String, Object>();
        for (int place = 0; place < Math.min(words.size(), parameters.size()); place++) {
            var parameter = parameters.get(place);
            var word = parameter.rest() ? words.from(place) : words.get(place);
            switch (parameter.kind().read(word, viewers)) {
                case ArgumentKind.Reading.Value(Object value) -> values.put(parameter.name(), value);
                case ArgumentKind.Reading.Wrong(String sentence) -> {
                    return new Arguments.Wrong(sentence);
                }
            }
        }
        return problemWithNumberOf(words)
                .<Arguments>map(Arguments.Wrong::new)
                .orElseGet(() -> new Arguments.Given(values));
    }

    private Optional<String> problemWithNumberOf(CommandWords words) {
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() < parameters.size() && !parameters.get(words.size()).optional()) {
            return Optional.of(parameters.get(words.size()).usage() + " is missing");
        }
        return words.size() <= parameters.size() || parameters.getLast().rest()
                ? Optional.empty()
                : Optional.of(ArgumentKind.quoted(words.get(parameters.size())) + " is one word too many");
    }
}
