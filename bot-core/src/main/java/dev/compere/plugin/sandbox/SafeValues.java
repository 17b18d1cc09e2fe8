package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.codehaus.groovy.runtime.typehandling.NumberMath;

/// Comparing values of any type. Called by rewritten plugin code.
public final class SafeValues {

    private static final int LONG = 16_384;

    private SafeValues() {}

    /// `==`; lists in lists cost steps, so that a few lists that contain each other many times are not endless work.
    public static boolean areEqual(Object left, Object right) {
        if (left == right) {
            return true;
        }
        walk(left);
        walk(right);
        return DefaultTypeTransformation.compareEqual(left, right);
    }

    public static boolean areDifferent(Object left, Object right) {
        return !areEqual(left, right);
    }

    public static int hash(Object value) {
        walk(value);
        return value == null ? 0 : value.hashCode();
    }

    public static int hashOf(Object[] values) {
        walk(values);
        return Arrays.hashCode(values);
    }

    /// What a library is given, which it may compare, hash or write out: counts all that it would look at. Lists that
    /// contain each other many times would be endless work there.
    public static void given(Object value) {
        if (holdsOthers(value)) {
            Budget.current().spend(weight(value) / 16);
        }
    }

    /// What a closure gives back to a library, which mostly does not look at it.
    public static void returned(Object value) {
        walk(value);
    }

    public static void given(Object first, Object second) {
        given(first);
        given(second);
    }

    /// Counts all that comparing or hashing a value would look at.
    static void walk(Object value) {
        if (holdsOthers(value)) {
            walk(value, Budget.current(), 0);
        }
    }

    private static boolean holdsOthers(Object value) {
        return value instanceof Collection
                || value instanceof Map
                || value instanceof Object[]
                || value instanceof Record;
    }

    /// As [#walk], and how much there is to look at.
    static long weight(Object value) {
        return switch (value) {
            case CharSequence text -> 1 + text.length() / 256;
            case Collection<?> _, Map<?, ?> _, Object[] _, Record _ -> walk(value, Budget.current(), 0);
            case null, default -> 1;
        };
    }

    private static long walk(Object value, Budget budget, int depth) {
        if (depth > 50) {
            throw new IllegalArgumentException("a list is nested too deeply, or contains itself");
        }
        if (holdsOthers(value)) {
            budget.tick();
        }
        return switch (value) {
            case Collection<?> elements -> walkAll(elements, budget, depth);
            case Map<?, ?> entries ->
                walkAll(entries.keySet(), budget, depth) + walkAll(entries.values(), budget, depth);
            case Object[] elements -> walkAll(Arrays.asList(elements), budget, depth);
            case Record record -> walkAll(OwnMembers.componentsOf(record), budget, depth);
            case CharSequence text -> counted(text, budget);
            case null, default -> 1;
        };
    }

    /// A library may compare each long text with the next one.
    private static long counted(CharSequence text, Budget budget) {
        int length = text.length();
        if (length >= LONG) {
            budget.spend(length / LONG);
        }
        return 1 + length / 256;
    }

    /// What has no order is compared each with each, should the hashes be alike.
    private static long walkAll(Collection<?> elements, Budget budget, int depth) {
        long weight = 1;
        long unordered = 0;
        for (var element : elements) {
            weight += walk(element, budget, depth + 1);
            unordered += holdsOthers(element) ? 1 : 0;
        }
        if (weight > 32) {
            budget.spend(elements.size() / 32);
        }
        return weight + unordered * unordered / 64;
    }

    /// Whether a value belongs to a case of a `switch`: its class, its range, its pattern.
    public static boolean isCase(Object value, Object candidate) {
        return switch (candidate) {
            case null -> value == null;
            case Pattern pattern -> SafeRegex.isCase(pattern, value);
            case Closure<?> closure -> closure.isCase(value);
            case Class<?> type -> type.isInstance(value);
            case Collection<?> elements -> {
                walk(elements);
                yield elements.contains(value);
            }
            case Map<?, ?> entries -> DefaultGroovyMethods.asBoolean(entries.get(value));
            case Object[] elements -> isCase(value, Arrays.asList(elements));
            default -> areEqual(candidate, value);
        };
    }

    public static boolean isNotCase(Object value, Object candidate) {
        return !isCase(value, candidate);
    }

    public static boolean isIn(Object value, Object container) {
        return isCase(value, container);
    }

    public static boolean isNotIn(Object value, Object container) {
        return !isCase(value, container);
    }

    public static Object bitwiseNegate(Object value) {
        return value instanceof Number number ? NumberMath.bitwiseNegate(number) : SafeRegex.compile(value);
    }

    /// `+` of two values of unknown types.
    static Object plus(Object left, Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return SafeNumbers.plus(first, second);
        }
        return switch (left) {
            case CharSequence text -> SafeText.plus(text, right);
            case Set<?> set -> joined(DefaultGroovyMethods.plus(set, asElements(right)));
            case List<?> list -> joined(DefaultGroovyMethods.plus(list, asElements(right)));
            case null, default -> throw new IllegalArgumentException("cannot add these values; declare their types");
        };
    }

    private static Collection<?> joined(Collection<?> elements) {
        Sizes.elements(elements.size());
        return elements;
    }

    @SuppressWarnings("unchecked") // elements are only read
    private static <E> Collection<E> asElements(Object value) {
        return (Collection<E>) (value instanceof Collection<?> elements ? elements : List.of(value));
    }
}
