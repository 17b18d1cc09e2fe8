package dev.compere.plugin.sandbox;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;

/// Looking for a value among others. A library compares it with each of them in one go, so that the work of it is
/// counted before. Called by rewritten plugin code.
public final class SafeSearch {

    private SafeSearch() {}

    public static boolean contains(Iterable<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return elements instanceof Collection<?> collection
                ? collection.contains(value)
                : DefaultGroovyMethods.contains(elements, value);
    }

    public static Number count(Iterable<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return DefaultGroovyMethods.count(elements, value);
    }

    public static int indexOf(List<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return elements.indexOf(value);
    }

    public static int lastIndexOf(List<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return elements.lastIndexOf(value);
    }

    public static int frequency(Collection<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return Collections.frequency(elements, value);
    }

    public static boolean remove(Collection<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return elements.remove(value);
    }

    public static boolean containsValue(Map<?, ?> entries, Object value) {
        return contains(entries.values(), value);
    }

    public static <E> boolean replaceAll(List<E> elements, E old, E replacement) {
        count(elements, old, SafeValues.weight(old));
        return Collections.replaceAll(elements, old, replacement);
    }

    public static boolean removeFirstOccurrence(Deque<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return elements.removeFirstOccurrence(value);
    }

    public static boolean removeLastOccurrence(Deque<?> elements, Object value) {
        count(elements, value, SafeValues.weight(value));
        return elements.removeLastOccurrence(value);
    }

    /// What a stream does with its elements by itself, such as to sort them, is not seen any more.
    public static <E> Stream<E> stream(Collection<E> elements) {
        SafeValues.walk(elements);
        return elements.stream();
    }

    public static <E> void sort(List<E> elements, Comparator<? super E> order) {
        SafeValues.walk(elements);
        elements.sort(order);
    }

    private static void count(Iterable<?> elements, Object value, long weight) {
        if (elements instanceof Collection<?> collection && !(elements instanceof Set<?>)) {
            Sizes.work(collection.size(), weight);
        }
    }
}
