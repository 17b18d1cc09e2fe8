package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;

/// Combinations of elements, as long as there are few: their number grows faster than anything. Called by rewritten
/// plugin code.
public final class SafeCombinations {

    private static final int MOST_PERMUTED = 8;
    private static final int MOST_IN_SUBSEQUENCES = 16;

    private SafeCombinations() {}

    public static List<?> combinations(Iterable<?> lists) {
        limit(lists);
        return DefaultGroovyMethods.combinations(lists);
    }

    public static void eachCombination(Iterable<?> lists, Closure<?> closure) {
        limit(lists);
        DefaultGroovyMethods.eachCombination(lists, closure);
    }

    public static <E> Set<List<E>> permutations(Iterable<E> elements) {
        limit(elements, MOST_PERMUTED);
        return DefaultGroovyMethods.permutations(elements);
    }

    public static <E> Set<List<E>> subsequences(List<E> elements) {
        limit(elements, MOST_IN_SUBSEQUENCES);
        return DefaultGroovyMethods.subsequences(elements);
    }

    public static List<?> transpose(List<?> lists) {
        long elements = 0;
        for (var list : lists) {
            elements = Sizes.elements(elements + (list instanceof Collection<?> counted ? counted.size() : 1));
        }
        return DefaultGroovyMethods.transpose(lists);
    }

    private static void limit(Iterable<?> lists) {
        long combinations = 1;
        long each = 0;
        for (var list : lists) {
            each++;
            long choices = list instanceof Iterable<?> elements ? SafeCollections.sizeOf(elements) : 1;
            combinations = Sizes.elements(combinations * Math.max(1, choices));
            Sizes.elements(combinations * each);
        }
    }

    private static void limit(Iterable<?> elements, int most) {
        if (SafeCollections.sizeOf(elements) > most) {
            throw new IllegalArgumentException("this can be done with " + most + " elements at the most");
        }
    }
}
