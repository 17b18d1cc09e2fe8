package dev.compere.plugin.sandbox;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Functions of a library that call nothing of the plugin, and so would not count: a stream of streams would be run
/// through without a step. Called by rewritten plugin code.
public final class SafeFunctions {

    private SafeFunctions() {}

    public static <T> Predicate<T> isEqual(Object expected) {
        return value -> {
            Budget.current().spend(SafeValues.weight(expected));
            return Objects.equals(expected, value);
        };
    }

    public static <T> Function<T, T> identity() {
        return same();
    }

    public static <T> UnaryOperator<T> same() {
        return value -> {
            Budget.current().after(value);
            return value;
        };
    }
}
