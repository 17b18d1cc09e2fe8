package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import groovy.lang.GString;
import java.text.Normalizer;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.GStringImpl;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.powerassert.ValueRecorder;

/// Making texts that are not longer than [Sizes#TEXT]. Values in them are written by [BoundedText]. Called by rewritten
/// plugin code.
public final class SafeText {

    private static final Pattern WIDE = Pattern.compile("%[^a-zA-Z%]*\\d{4}");
    private static final int WIDEST = 1_000;
    private static final int MOST_TRANSLATED = 1_000;

    private SafeText() {}

    public static String text(Object value) {
        return value instanceof String text
                ? text
                : new BoundedText().add(value).toString();
    }

    public static String text(Object value, String ifNull) {
        return value == null ? ifNull : text(value);
    }

    /// A text with values in it. What could grow later is written at once.
    public static GStringImpl gstring(Object[] values, String[] texts) {
        var written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Closure<?> closure ? new LazyText(closure) : fixed(values[i]);
        }
        Sizes.text(Stream.of(written, texts)
                .flatMap(Arrays::stream)
                .mapToLong(part -> part instanceof String text ? text.length() : 1)
                .sum());
        return new GStringImpl(written, texts);
    }

    /// Written at once, or forty of these would double what is in them forty times.
    public static GString plus(GString left, GString right) {
        return gstring(new Object[] {plus(left, (Object) right)}, new String[] {"", ""});
    }

    private static Object fixed(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : text(value);
    }

    /// The message of an `assert` that did not hold. The values in it are left out: writing them runs plugin code.
    public static String assertion(String text, ValueRecorder values) {
        values.clear();
        return text;
    }

    /// The error of an `assert` that has a message of its own, or whose values are simple.
    public static AssertionError assertionError(Object expression, Object message) {
        return new AssertionError(message == null ? text(expression) : text(message));
    }

    public static AssertionError assertionError(Object message) {
        return new AssertionError(text(message));
    }

    public static void assertFailed(Object expression, Object message) {
        throw assertionError(expression, message);
    }

    public static String plus(CharSequence left, Object right) {
        return new BoundedText().add(left).add(right).toString();
    }

    public static StringBuilder append(StringBuilder builder, Object value) {
        return builder.append(value instanceof CharSequence ? value : text(value));
    }

    public static StringBuilder leftShift(StringBuilder builder, Object value) {
        return append(builder, value);
    }

    public static StringBuilder leftShift(CharSequence left, Object right) {
        return new StringBuilder(plus(left, right));
    }

    public static StringBuffer leftShift(String left, Object right) {
        return new StringBuffer(plus(left, right));
    }

    public static StringBuilder insert(StringBuilder builder, int index, Object value) {
        return builder.insert(index, text(value));
    }

    public static StringBuilder builder(int capacity) {
        return new StringBuilder(Sizes.text(capacity));
    }

    public static void setLength(StringBuilder builder, int length) {
        builder.setLength(Sizes.text(length));
    }

    public static String repeat(CharSequence text, int count) {
        var plain = text.toString();
        Sizes.text((long) plain.length() * count);
        return plain.repeat(count);
    }

    public static String indent(CharSequence text, int width) {
        var lines = text.toString();
        Sizes.text(lines.length() + lines.lines().count() * (Math.max(0L, width) + 1));
        return lines.indent(width);
    }

    public static String multiply(CharSequence text, Number count) {
        return repeat(text, count.intValue());
    }

    public static String padLeft(CharSequence text, Number width) {
        return StringGroovyMethods.padLeft(text.toString(), Sizes.text(width.intValue()));
    }

    public static String padLeft(CharSequence text, Number width, CharSequence padding) {
        return StringGroovyMethods.padLeft(text.toString(), Sizes.text(width.intValue()), padding.toString());
    }

    public static String padRight(CharSequence text, Number width) {
        return StringGroovyMethods.padRight(text.toString(), Sizes.text(width.intValue()));
    }

    public static String padRight(CharSequence text, Number width, CharSequence padding) {
        return StringGroovyMethods.padRight(text.toString(), Sizes.text(width.intValue()), padding.toString());
    }

    public static String center(CharSequence text, Number width) {
        return StringGroovyMethods.center(text.toString(), Sizes.text(width.intValue()));
    }

    public static String center(CharSequence text, Number width, CharSequence padding) {
        return StringGroovyMethods.center(text.toString(), Sizes.text(width.intValue()), padding.toString());
    }

    public static String join(Iterable<?> elements) {
        return join(elements, "");
    }

    public static String join(Iterable<?> elements, String separator) {
        return new BoundedText()
                .addAll(elements, separator == null ? "" : separator)
                .toString();
    }

    public static String join(Object[] elements) {
        return join(elements, "");
    }

    public static String join(Object[] elements, String separator) {
        return join(Arrays.asList(elements), separator);
    }

    public static String join(CharSequence separator, Iterable<?> elements) {
        return join(elements, separator.toString());
    }

    public static String join(CharSequence separator, CharSequence[] elements) {
        return join(elements, separator.toString());
    }

    public static Collector<CharSequence, ?, String> joining() {
        return joining("");
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence separator) {
        return joining(separator, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(
            CharSequence separator, CharSequence prefix, CharSequence suffix) {
        return Collectors.collectingAndThen(
                Collectors.toList(), elements -> plus(plus(prefix, join(separator, elements)), suffix));
    }

    /// Fills in values; lists in them are written first, and a width may have three digits.
    public static String format(String format, Object[] values) {
        return format(Locale.getDefault(Locale.Category.FORMAT), format, values);
    }

    public static String format(Locale locale, String format, Object[] values) {
        if (WIDE.matcher(format).find()) {
            throw new IllegalArgumentException("a width in a format may have three digits at the most");
        }
        long longest = WIDEST;
        var written = new ArrayList<>();
        for (var value : values == null ? new Object[] {null} : values) {
            var argument = isShort(value) ? value : text(value);
            longest = Math.max(longest, argument instanceof String text ? text.length() : 0);
            written.add(argument);
        }
        Sizes.text(format.length()
                + longest * format.chars().filter(character -> character == '%').count());
        return String.format(locale, format, written.toArray());
    }

    /// What a format writes in other ways than as a text.
    private static boolean isShort(Object value) {
        return value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof TemporalAccessor;
    }

    public static String replace(CharSequence text, CharSequence target, CharSequence replacement) {
        return replaceIn(text.toString(), target.toString(), replacement.toString());
    }

    private static String replaceIn(String text, String target, String replacement) {
        long most = text.length() / Math.max(1, target.length()) + 1L;
        long growth = Math.max(0, replacement.length() - target.length());
        if (text.length() + most * growth > Sizes.TEXT) {
            Sizes.text(text.length() + (target.isEmpty() ? most : count(text, target)) * growth);
        }
        Sizes.work(text.length(), target.length());
        return text.replace(target, replacement);
    }

    public static String replace(CharSequence given, Map<?, ?> replacements) {
        var text = given.toString();
        Sizes.work(text.length(), replacements.size());
        long longest = 1;
        var texts = new LinkedHashMap<CharSequence, CharSequence>();
        for (var entry : replacements.entrySet()) {
            var replacement = text(entry.getValue());
            longest = Math.max(longest, replacement.length());
            texts.put(text(entry.getKey()), replacement);
        }
        Sizes.text(text.length() * longest);
        return StringGroovyMethods.replace(text, texts);
    }

    public static String replace(CharSequence text, int capacity, Map<?, ?> replacements) {
        return replace(text, replacements);
    }

    public static String minus(CharSequence text, Object target) {
        return target instanceof Pattern pattern
                ? SafeRegex.minus(text, pattern)
                : StringGroovyMethods.minus(text.toString(), text(target));
    }

    public static String tr(CharSequence given, CharSequence source, CharSequence target)
            throws ClassNotFoundException {
        var text = given.toString();
        var from = source.toString();
        var to = target.toString();
        if (from.length() + to.length() > MOST_TRANSLATED) {
            throw new IllegalArgumentException("tr takes " + MOST_TRANSLATED + " characters at the most");
        }
        boolean ranges = from.indexOf('-') >= 0;
        Sizes.work(text.length(), ranges ? MOST_TRANSLATED : from.length());
        return StringGroovyMethods.tr(text, from, to);
    }

    public static boolean isNormalized(CharSequence given, Normalizer.Form form) {
        var text = given.toString();
        countMarks(text);
        return Normalizer.isNormalized(text, form);
    }

    /// Marks that follow each other are put in order one by one.
    private static void countMarks(String text) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            run = isMark(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        Sizes.work(longest, longest);
    }

    private static boolean isMark(char character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    public static String normalize(CharSequence given, Normalizer.Form form) {
        var text = given.toString();
        countMarks(text);
        Sizes.text(text.length() * 18L);
        return Normalizer.normalize(text, form);
    }

    public static List<String> tokenize(CharSequence text) {
        return StringGroovyMethods.tokenize(text);
    }

    public static List<String> tokenize(CharSequence text, CharSequence separators) {
        var plain = text.toString();
        var marks = separators.toString();
        Sizes.work(plain.length(), marks.length());
        return StringGroovyMethods.tokenize(plain, marks);
    }

    public static List<String> tokenize(CharSequence text, Character separator) {
        return StringGroovyMethods.tokenize(text, separator);
    }

    public static boolean contains(CharSequence text, CharSequence searched) {
        return indexOf(text, searched.toString()) >= 0;
    }

    public static boolean containsIgnoreCase(CharSequence text, CharSequence searched) {
        var plain = text.toString();
        var part = searched.toString();
        Sizes.work(plain.length(), part.length());
        return StringGroovyMethods.containsIgnoreCase(plain, part);
    }

    public static int count(CharSequence text, CharSequence searched) {
        var plain = text.toString();
        var part = searched.toString();
        Sizes.work(plain.length(), part.length());
        return StringGroovyMethods.count(plain, part);
    }

    public static int indexOf(CharSequence text, String searched) {
        return indexOf(text, searched, 0);
    }

    public static int indexOf(CharSequence text, String searched, int from) {
        var plain = text.toString();
        Sizes.work(plain.length(), searched.length());
        return plain.indexOf(searched, from);
    }

    public static int lastIndexOf(CharSequence text, String searched) {
        return lastIndexOf(text, searched, text.length());
    }

    public static int lastIndexOf(CharSequence text, String searched, int from) {
        var plain = text.toString();
        Sizes.work(plain.length(), searched.length());
        return plain.lastIndexOf(searched, from);
    }
}
