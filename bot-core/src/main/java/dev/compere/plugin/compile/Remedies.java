package dev.compere.plugin.compile;

import dev.compere.plugin.script.Closest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what to write instead, for the mistakes that are made most.
final class Remedies {

    private static final Pattern UNDECLARED = Pattern.compile("The variable \\[(\\w+)] is undeclared\\..*");
    private static final Pattern UNRESOLVED = Pattern.compile("unable to resolve class (\\S+).*");
    private static final Pattern NO_PROPERTY = Pattern.compile("No such property: (\\w+) for class: ([\\w.$]+).*");
    private static final Pattern NO_METHOD =
            Pattern.compile("Cannot find matching method ([\\w.$]+)#(\\w+)\\((.*)\\)\\. Please check.*");
    private static final Pattern UNTYPED =
            Pattern.compile("No such property: (\\w+) for class: java\\.lang\\.Object.*");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+) is not allowed in a plugin");
    private static final Pattern TWICE = Pattern.compile("Invalid duplicate class definition of class (\\w+).*");
    private static final Pattern NARROWED = Pattern.compile("Possible loss of precision from (\\w+) to (\\w+)");
    private static final Pattern NO_OPTION = Pattern.compile("unexpected named arg: (\\w+)");
    private static final ScriptVocabulary VOCABULARY = new ScriptVocabulary();

    private final String scriptClass;

    Remedies(String scriptClass) {
        this.scriptClass = scriptClass;
    }

    static boolean isUnknownName(String message) {
        return message.startsWith("unknown name") || message.startsWith("unknown class");
    }

    static boolean mayFollowOnTheSameLine(String message) {
        return message.startsWith("no method");
    }

    static boolean lacksAType(String message) {
        return message.endsWith(" in Object");
    }

    /// The compiler's message without the names of generated classes.
    String readable(String message) {
        var method = NO_METHOD.matcher(message);
        if (method.matches()) {
            var arguments = method.group(3).replaceAll("[\\w.]+\\.(\\w+)", "$1");
            var owner = method.group(1);
            boolean own = owner.equals(scriptClass);
            return "no method " + method.group(2) + "(" + arguments + ")" + (own ? "" : " in " + simple(owner));
        }
        var variable = UNDECLARED.matcher(message);
        if (variable.matches()) {
            return "unknown name " + variable.group(1);
        }
        var type = UNRESOLVED.matcher(message);
        if (type.matches()) {
            return "unknown class " + type.group(1);
        }
        var twice = TWICE.matcher(message);
        if (twice.matches()) {
            return "there are two classes " + twice.group(1);
        }
        var narrowed = NARROWED.matcher(message);
        if (narrowed.matches()) {
            return "not every " + narrowed.group(1) + " fits into " + narrowed.group(2);
        }
        var option = NO_OPTION.matcher(message);
        if (option.matches()) {
            return "there is no option " + option.group(1) + " here";
        }
        var property = NO_PROPERTY.matcher(message);
        return property.matches() ? "no property " + property.group(1) + " in " + simple(property.group(2)) : message;
    }

    String of(String message) {
        Matcher matcher = UNTYPED.matcher(message);
        if (matcher.matches()) {
            return DECLARE_TYPE;
        }
        matcher = NO_PROPERTY.matcher(message);
        if (matcher.matches()) {
            return closest(matcher.group(1), VOCABULARY.propertiesOf(matcher.group(2)), "it has");
        }
        matcher = NO_METHOD.matcher(message);
        if (matcher.matches()) {
            return ofMethod(matcher.group(1), matcher.group(2));
        }
        matcher = UNDECLARED.matcher(message);
        if (!matcher.matches()) {
            matcher = UNRESOLVED.matcher(message);
        }
        if (matcher.matches()) {
            return ofName(matcher.group(1));
        }
        matcher = NARROWED.matcher(message);
        if (matcher.matches()) {
            return "write " + matcher.group(1) + " instead of " + matcher.group(2);
        }
        matcher = NO_OPTION.matcher(message);
        if (matcher.matches()) {
            return Closest.to(matcher.group(1), VOCABULARY.options())
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse("");
        }
        if (TWICE.matcher(message).matches()) {
            return "a file with code beside its classes makes one of its own name: move that code into plugin.groovy";
        }
        matcher = ANNOTATION.matcher(message);
        return matcher.matches()
                ? ofAnnotation(matcher.group(1))
                : Forbidden.remedy(message).orElse("");
    }

    private static final String DECLARE_TYPE =
            "the type is not known here: declare it, for example 'String text' instead of 'def text' or 'text'";

    private String ofMethod(String owner, String method) {
        if (owner.equals("java.lang.Object")) {
            return DECLARE_TYPE;
        }
        if (!owner.equals(scriptClass)) {
            var uses = VOCABULARY.usesOf(owner, method);
            return uses.isEmpty() ? "" : "write " + uses;
        }
        return VOCABULARY.methods().contains(method)
                ? "write " + VOCABULARY.usesOf(method)
                : closest(method, VOCABULARY.methods(), "there are");
    }

    private static String ofName(String name) {
        var forbidden = Forbidden.remedyFor(name);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return closest(name, VOCABULARY.events(), "the events are");
        }
        return "declare it first, with 'def' or its type; what a method uses, with @Field in front";
    }

    private static String ofAnnotation(String name) {
        return name.startsWith("Grab")
                ? "plugins cannot fetch libraries: use what Groovy and Java bring along"
                : "remove it; allowed are @Field, @Override, @Deprecated and @SuppressWarnings";
    }

    private static String closest(String word, Set<String> words, String introduction) {
        if (words.isEmpty()) {
            return "";
        }
        return Closest.to(word, words)
                .map(meant -> "did you mean " + meant + "?")
                .orElse(introduction + " " + String.join(", ", words));
    }

    private static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
