package dev.compere.plugin.sandbox;

import groovy.lang.IntRange;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;

/// Ranges and streams over them, not longer than [Sizes#RANGE]: libraries walk through them in one go. Called by
/// rewritten plugin code.
public final class SafeRanges {

    private static final double LARGEST = 1L << 52;

    private SafeRanges() {}

    public static IntRange newIntRange(int from, int to) {
        limit(from, to);
        return new IntRange(from, to);
    }

    public static IntRange newIntRange(boolean inclusive, int from, int to) {
        limit(from, to);
        return new IntRange(inclusive, from, to);
    }

    public static IntRange newIntRange(boolean inclusiveLeft, boolean inclusiveRight, int from, int to) {
        limit(from, to);
        return new IntRange(inclusiveLeft, inclusiveRight, from, to);
    }

    public static List<?> createRange(Object from, Object to, boolean inclusive) throws Throwable {
        return createRange(from, to, false, !inclusive);
    }

    public static List<?> createRange(Object from, Object to, boolean exclusiveLeft, boolean exclusiveRight)
            throws Throwable {
        boolean numbers = from instanceof Number && to instanceof Number;
        boolean characters = isCharacter(from) && isCharacter(to);
        if (!numbers && !characters) {
            throw new IllegalArgumentException("a range goes from number to number, or from character to character");
        }
        if (numbers) {
            limit(((Number) from).doubleValue(), ((Number) to).doubleValue());
            requireSteps((Number) from);
            requireSteps((Number) to);
        }
        return ScriptBytecodeAdapter.createRange(from, to, exclusiveLeft, exclusiveRight);
    }

    public static IntStream range(int from, int to) {
        limit(from, to);
        return IntStream.range(from, to);
    }

    public static IntStream rangeClosed(int from, int to) {
        limit(from, to);
        return IntStream.rangeClosed(from, to);
    }

    public static LongStream range(long from, long to) {
        limit(from, to);
        return LongStream.range(from, to);
    }

    public static LongStream rangeClosed(long from, long to) {
        limit(from, to);
        return LongStream.rangeClosed(from, to);
    }

    private static void limit(double from, double to) {
        if (!(Math.abs(to - from) <= Sizes.RANGE)) {
            throw new IllegalArgumentException("a range may have " + Sizes.RANGE + " elements at the most");
        }
    }

    /// The next one of a very large floating-point number is the number itself, for ever.
    private static void requireSteps(Number bound) {
        boolean floating = bound instanceof Double || bound instanceof Float;
        if (floating && Math.abs(bound.doubleValue()) >= LARGEST) {
            throw new IllegalArgumentException("the numbers of this range are too large; use whole ones");
        }
    }

    private static boolean isCharacter(Object bound) {
        return bound instanceof Character || bound instanceof CharSequence text && text.length() == 1;
    }
}
