package dev.compere.plugin.sandbox;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;

/// What a matcher does: looking for a match may recurse too deeply, replacing may make a text too long. Called by
/// rewritten plugin code.
public final class SafeMatcher {

    private SafeMatcher() {}

    public static boolean find(Matcher matcher) {
        return guarded(matcher::find);
    }

    public static boolean find(Matcher matcher, int start) {
        return guarded(() -> matcher.find(start));
    }

    public static boolean matches(Matcher matcher) {
        return guarded(matcher::matches);
    }

    public static boolean lookingAt(Matcher matcher) {
        return guarded(matcher::lookingAt);
    }

    public static String replaceAll(Matcher matcher, String replacement) {
        return replace(matcher.reset(), replacement, Integer.MAX_VALUE);
    }

    public static String replaceFirst(Matcher matcher, String replacement) {
        return replace(matcher.reset(), replacement, 1);
    }

    public static Matcher appendReplacement(Matcher matcher, StringBuilder result, String replacement) {
        long references =
                replacement.chars().filter(character -> character == '$').count();
        Sizes.text(result.length() + replacement.length() + references * (matcher.end() - matcher.start()));
        return matcher.appendReplacement(result, replacement);
    }

    /// Also fills in what `$1` and `${name}` stand for.
    static String replace(Matcher matcher, String replacement, int most) {
        var result = new StringBuilder();
        for (int count = 0; count < most && find(matcher); count++) {
            appendReplacement(matcher, result, replacement);
        }
        Sizes.text(matcher.appendTail(result).length());
        return result.toString();
    }

    /// An alternative that repeats takes some stack for each character. A viewer's long comment must not count as the
    /// plugin's attack on the virtual machine.
    private static boolean guarded(BooleanSupplier search) {
        try {
            return search.getAsBoolean();
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(
                    "the regular expression is too deep for so long a text: write [ab]* instead of (a|b)*", e);
        }
    }
}
