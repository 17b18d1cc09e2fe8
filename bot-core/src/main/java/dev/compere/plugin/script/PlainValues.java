package dev.compere.plugin.script;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values that cross the border between the host and a plugin: numbers, texts, booleans, lists and maps
/// of them.
///
/// A value is always copied, so neither side holds an object of the other. What a plugin made itself, such as
/// a list of a class of its own, is called while it is copied and never again, so that happens within a turn.
final class PlainValues {

    private PlainValues() {}

    private static final int DEEPEST = 32;
    private static final int MOST = 20_000;

    /// @throws IllegalArgumentException if there is anything else in it, or too much
    static Object copy(Object value) {
        return new Copying().copy(value, 0);
    }

    /// Counts what it copies: a list may hold itself, or never end.
    private static final class Copying {

        private int copied;

        private Object copy(Object value, int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("lists and maps within each other can be kept " + DEEPEST
                        + " deep at the most; does one of them hold itself?");
            }
            if (++copied > MOST) {
                throw new IllegalArgumentException("a value with more than " + MOST + " elements cannot be kept");
            }
            return switch (value) {
                case Boolean flag -> flag;
                case Byte _, Short _, Integer _, Long _, BigInteger _, BigDecimal _ -> value;
                case Double number when Double.isFinite(number) -> number;
                case Float number when Float.isFinite(number) -> number;
                case CharSequence text -> text.toString();
                case Collection<?> values -> {
                    var copy = new ArrayList<Object>();
                    for (var each : values) {
                        copy.add(copy(each, depth + 1));
                    }
                    yield copy;
                }
                case Map<?, ?> entries -> {
                    var copy = new LinkedHashMap<String, Object>();
                    for (var entry : entries.entrySet()) {
                        copy.put(key(entry.getKey()), copy(entry.getValue(), depth + 1));
                    }
                    yield copy;
                }
                case null ->
                    throw new IllegalArgumentException("nothing (null) cannot be kept: remove the key instead");
                default ->
                    throw new IllegalArgumentException("only numbers, texts, true/false, lists and maps can be kept,"
                            + " not a " + value.getClass().getSimpleName());
            };
        }

        private static String key(Object key) {
            return switch (key) {
                case CharSequence text -> text.toString();
                case Integer _, Long _ -> key.toString();
                case null, default ->
                    throw new IllegalArgumentException("the keys of a map that is kept are texts or whole numbers");
            };
        }
    }

    /// Makes a value have the type that the fallback has; in lists and maps that of the fallback's first
    /// element.
    ///
    /// @throws IllegalArgumentException if it cannot have it; the message starts with the name of what is
    /// wanted
    static Object like(Object fallback, Object value, String name) {
        return switch (fallback) {
            case Boolean _ when value instanceof Boolean -> value;
            case Integer _
            when isWhole(value) && ((Number) value).intValue() == ((Number) value).longValue() ->
                ((Number) value).intValue();
            case Long _ when isWhole(value) -> ((Number) value).longValue();
            case BigDecimal _ when value instanceof Number -> new BigDecimal(value.toString());
            case Double _ when value instanceof Number number -> number.doubleValue();
            case CharSequence _ when isScalar(value) -> value.toString();
            case Collection<?> likes
            when value instanceof Collection<?> values -> {
                var copy = new ArrayList<>(values.size());
                var like = likes.isEmpty() ? null : likes.iterator().next();
                values.forEach(each -> copy.add(like == null ? copy(each) : like(like, each, name)));
                yield copy;
            }
            case Map<?, ?> likes
            when value instanceof Map<?, ?> entries -> {
                var copy = new LinkedHashMap<String, Object>();
                var like = likes.isEmpty() ? null : likes.values().iterator().next();
                entries.forEach(
                        (key, each) -> copy.put(key.toString(), like == null ? copy(each) : like(like, each, name)));
                yield copy;
            }
            case null, default ->
                throw new IllegalArgumentException(name + " must be " + kindOf(fallback) + ", not " + "'"
                        + Shortened.to(60, String.valueOf(value)) + "'");
        };
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static boolean isScalar(Object value) {
        return value instanceof CharSequence || value instanceof Number || value instanceof Boolean;
    }

    private static String kindOf(Object fallback) {
        return switch (fallback) {
            case Boolean _ -> "true or false";
            case Integer _, Long _ -> "a whole number";
            case Number _ -> "a number";
            case CharSequence _ -> "a text";
            case List<?> _ -> "a list";
            case Map<?, ?> _ -> "a map";
            case null, default -> "given a default that is a number, text, true/false, list or map";
        };
    }
}
