package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Regular expressions over a [TickingText], which a budget can stop. Patterns come as texts or as [Pattern]s. Called
/// by rewritten plugin code.
public final class SafeRegex {

    private static final int LONGEST_PATTERN = 4_000;

    /// Those of the allow-list. CANON_EQ is not among them: it writes out all orders of the marks on a letter.
    private static final int FLAGS = Pattern.UNIX_LINES
            | Pattern.CASE_INSENSITIVE
            | Pattern.COMMENTS
            | Pattern.MULTILINE
            | Pattern.LITERAL
            | Pattern.DOTALL
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS;

    private SafeRegex() {}

    public static Pattern compile(Object pattern) {
        return pattern instanceof Pattern compiled ? compiled : compile(SafeText.text(pattern), 0);
    }

    public static Pattern compile(String pattern, int flags) {
        if (pattern.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException(
                    "a regular expression may have " + LONGEST_PATTERN + " characters at the most");
        }
        if ((flags & ~FLAGS) != 0) {
            throw new IllegalArgumentException("a regular expression takes the flags of Pattern but for CANON_EQ");
        }
        return Pattern.compile(pattern, flags);
    }

    public static Matcher matcher(Object text, Object pattern) {
        var searched = text instanceof CharSequence plain ? plain : SafeText.text(text);
        return compile(pattern).matcher(new TickingText(searched));
    }

    public static Matcher matcherOf(Pattern pattern, CharSequence text) {
        return matcher(text, pattern);
    }

    public static boolean matches(Object text, Object pattern) {
        return text != null && pattern != null && SafeMatcher.matches(matcher(text, pattern));
    }

    public static boolean isCase(Pattern pattern, Object text) {
        return matches(text, pattern);
    }

    public static boolean isNotCase(Pattern pattern, Object text) {
        return !matches(text, pattern);
    }

    public static String replaceAll(CharSequence text, Object pattern, CharSequence replacement) {
        return SafeMatcher.replace(matcher(text, pattern), replacement.toString(), Integer.MAX_VALUE);
    }

    public static String replaceAll(CharSequence text, Object pattern, Closure<?> replacement) {
        var matcher = matcher(text, pattern);
        var result = new BoundedText();
        int end = 0;
        while (SafeMatcher.find(matcher)) {
            result.add(text, end, matcher.start()).add(replacement.call(matchOf(matcher)));
            end = matcher.end();
        }
        return result.add(text, end, text.length()).toString();
    }

    public static String replaceFirst(CharSequence text, Object pattern, CharSequence replacement) {
        return SafeMatcher.replace(matcher(text, pattern), replacement.toString(), 1);
    }

    public static String replaceFirst(CharSequence text, Object pattern, Closure<?> replacement) {
        var matcher = matcher(text, pattern);
        if (!SafeMatcher.find(matcher)) {
            return text.toString();
        }
        return new BoundedText()
                .add(text, 0, matcher.start())
                .add(replacement.call(matchOf(matcher)))
                .add(text, matcher.end(), text.length())
                .toString();
    }

    public static String minus(CharSequence text, Pattern pattern) {
        return replaceFirst(text, pattern, "");
    }

    public static String[] split(String text, String pattern) {
        return split(text, pattern, 0);
    }

    public static String[] split(String text, String pattern, int limit) {
        return split(compile(pattern), text, limit);
    }

    public static String[] split(Pattern pattern, CharSequence text) {
        return split(pattern, text, 0);
    }

    public static String[] split(Pattern pattern, CharSequence text, int limit) {
        return pattern.split(new TickingText(text), limit);
    }

    public static String find(CharSequence text, Object pattern) {
        var matcher = matcher(text, pattern);
        return SafeMatcher.find(matcher) ? matcher.group() : null;
    }

    public static String find(CharSequence text, Object pattern, Closure<?> closure) {
        var matcher = matcher(text, pattern);
        return SafeMatcher.find(matcher) ? SafeText.text(closure.call(matchOf(matcher))) : null;
    }

    public static List<String> findGroups(CharSequence text, Object pattern) {
        var matcher = matcher(text, pattern);
        return SafeMatcher.find(matcher) ? groupsOf(matcher) : List.of();
    }

    public static List<String> findAll(CharSequence text, Object pattern) {
        var found = new ArrayList<String>();
        var matcher = matcher(text, pattern);
        while (SafeMatcher.find(matcher)) {
            found.add(matcher.group());
        }
        return found;
    }

    public static <T> List<T> findAll(CharSequence text, Object pattern, Closure<T> closure) {
        var found = new ArrayList<T>();
        var matcher = matcher(text, pattern);
        while (SafeMatcher.find(matcher)) {
            found.add(closure.call(matchOf(matcher)));
        }
        return found;
    }

    public static List<List<String>> findAllGroups(CharSequence text, Object pattern) {
        var found = new ArrayList<List<String>>();
        var matcher = matcher(text, pattern);
        while (SafeMatcher.find(matcher)) {
            found.add(groupsOf(matcher));
        }
        return found;
    }

    public static CharSequence eachMatch(CharSequence text, Object pattern, Closure<?> closure) {
        var matcher = matcher(text, pattern);
        while (SafeMatcher.find(matcher)) {
            closure.call(matchOf(matcher));
        }
        return text;
    }

    public static String eachMatch(String text, Object pattern, Closure<?> closure) {
        eachMatch((CharSequence) text, pattern, closure);
        return text;
    }

    /// What a closure is given: the text that was found or, if the pattern has groups, a list of them.
    private static Object matchOf(Matcher matcher) {
        return matcher.groupCount() == 0 ? matcher.group() : groupsOf(matcher);
    }

    private static List<String> groupsOf(Matcher matcher) {
        var groups = new ArrayList<String>();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            groups.add(matcher.group(group));
        }
        return groups;
    }
}
