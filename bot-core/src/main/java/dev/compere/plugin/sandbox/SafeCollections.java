package dev.compere.plugin.sandbox;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;

/// New collections of a bounded size, and operations on collections that take time with the product of
/// two sizes. Called by rewritten plugin code.
public final class SafeCollections {

    private SafeCollections() {}

    public static <E> ArrayList<E> newArrayList(int capacity) {
        return new ArrayList<>(Sizes.elements(capacity));
    }

    public static <E> ArrayDeque<E> newArrayDeque(int capacity) {
        return new ArrayDeque<>(Sizes.elements(capacity));
    }

    public static <K, V> HashMap<K, V> newHashMap(int capacity) {
        return new HashMap<>(Sizes.elements(capacity));
    }

    public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int capacity) {
        return new LinkedHashMap<>(Sizes.elements(capacity));
    }

    public static <E> HashSet<E> newHashSet(int capacity) {
        return new HashSet<>(Sizes.elements(capacity));
    }

    public static <E> LinkedHashSet<E> newLinkedHashSet(int capacity) {
        return new LinkedHashSet<>(Sizes.elements(capacity));
    }

    public static <E> void putAt(List<E> list, int index, E element) {
        Sizes.elements(index);
        DefaultGroovyMethods.putAt(list, index, element);
    }

    public static <E> void putAt(List<E> list, Number index, E element) {
        putAt(list, index.intValue(), element);
    }

    public static <E> List<E> multiply(List<E> elements, Number times) {
        return (List<E>) multiply((Iterable<E>) elements, times);
    }

    public static <E> Collection<E> multiply(Iterable<E> elements, Number times) {
        Sizes.elements(Math.max(0, times.longValue()) * sizeOf(elements));
        return DefaultGroovyMethods.multiply(elements, times);
    }

    public static Object sum(Iterable<?> elements) {
        return sum(elements, null);
    }

    public static Object sum(Iterable<?> elements, Object initial) {
        var sum = initial;
        for (var element : elements) {
            Budget.current().tick();
            sum = sum == null ? element : SafeValues.plus(sum, element);
        }
        return sum;
    }

    public static Object sum(Object[] elements) {
        return sum(Arrays.asList(elements));
    }

    public static Object sum(Object[] elements, Object initial) {
        return sum(Arrays.asList(elements), initial);
    }

    public static Collection<?> flatten(Iterable<?> elements) {
        return flattened(elements, new ArrayList<>(), 0);
    }

    public static Collection<?> flatten(Collection<?> elements) {
        return elements instanceof Set<?> set ? flatten(set) : flatten((Iterable<?>) elements);
    }

    public static List<?> flatten(List<?> elements) {
        return (List<?>) flatten((Iterable<?>) elements);
    }

    public static Set<?> flatten(Set<?> elements) {
        return (Set<?>) flattened(elements, new LinkedHashSet<>(), 0);
    }

    private static Collection<?> flattened(Iterable<?> elements, Collection<Object> result, int depth) {
        if (depth > 50) {
            throw new IllegalArgumentException("a list is nested too deeply, or contains itself");
        }
        for (var element : elements) {
            Budget.current().tick();
            if (element instanceof Iterable<?> nested) {
                flattened(nested, result, depth + 1);
            } else if (element != null && element.getClass().isArray()) {
                flattened(elementsOf(element), result, depth + 1);
            } else {
                result.add(element);
                Sizes.elements(result.size());
            }
        }
        return result;
    }

    public static boolean containsAll(Iterable<?> elements, Object[] others) {
        compareEach(elements, Arrays.asList(others));
        return DefaultGroovyMethods.containsAll(elements, others);
    }

    public static boolean containsAll(Collection<?> elements, Collection<?> others) {
        compareEach(elements, others);
        return elements.containsAll(others);
    }

    public static boolean removeAll(Collection<?> elements, Collection<?> others) {
        compareEach(elements, others);
        return elements.removeAll(others);
    }

    public static boolean retainAll(Collection<?> elements, Collection<?> others) {
        compareEach(elements, others);
        return elements.retainAll(others);
    }

    public static boolean disjoint(Iterable<?> left, Iterable<?> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.disjoint(left, right);
    }

    public static boolean disjoint(Collection<?> left, Collection<?> right) {
        return disjoint((Iterable<?>) left, right);
    }

    public static <E> Collection<E> intersect(Iterable<E> left, Iterable<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.intersect(left, right);
    }

    public static <E> Collection<E> intersect(Collection<E> left, Collection<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.intersect(left, right);
    }

    public static <E> List<E> intersect(List<E> left, Iterable<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.intersect(left, right);
    }

    public static <E> Set<E> intersect(Set<E> left, Iterable<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.intersect(left, right);
    }

    public static <E> Collection<E> union(Iterable<E> left, Iterable<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.union(left, right);
    }

    public static <E> Collection<E> union(Collection<E> left, Collection<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.union(left, right);
    }

    public static <E> List<E> union(List<E> left, Iterable<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.union(left, right);
    }

    public static <E> Set<E> union(Set<E> left, Iterable<E> right) {
        compareEach(left, right);
        return DefaultGroovyMethods.union(left, right);
    }

    public static <E> Collection<E> minus(Iterable<E> elements, Iterable<?> removed) {
        compareEach(elements, removed);
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> Collection<E> minus(Iterable<E> elements, Object removed) {
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> Collection<E> minus(Collection<E> elements, Collection<?> removed) {
        compareEach(elements, removed);
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> List<E> minus(List<E> elements, Iterable<?> removed) {
        compareEach(elements, removed);
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> List<E> minus(List<E> elements, Collection<?> removed) {
        return minus(elements, (Iterable<?>) removed);
    }

    public static <E> List<E> minus(List<E> elements, Object removed) {
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> Set<E> minus(Set<E> elements, Iterable<?> removed) {
        compareEach(elements, removed);
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> Set<E> minus(Set<E> elements, Collection<?> removed) {
        return minus(elements, (Iterable<?>) removed);
    }

    public static <E> Set<E> minus(Set<E> elements, Object removed) {
        return DefaultGroovyMethods.minus(elements, removed);
    }

    public static <E> Collection<E> unique(Collection<E> elements) {
        return unique(elements, true);
    }

    public static <E> Collection<E> unique(Collection<E> elements, boolean mutate) {
        compareEach(elements, elements);
        return DefaultGroovyMethods.unique(elements, mutate);
    }

    public static <E> List<E> unique(List<E> elements) {
        return unique(elements, true);
    }

    public static <E> List<E> unique(List<E> elements, boolean mutate) {
        compareEach(elements, elements);
        return DefaultGroovyMethods.unique(elements, mutate);
    }

    public static <E> Collection<E> toUnique(Iterable<E> elements) {
        compareEach(elements, elements);
        return DefaultGroovyMethods.toUnique(elements);
    }

    public static <E> List<E> toUnique(List<E> elements) {
        compareEach(elements, elements);
        return DefaultGroovyMethods.toUnique(elements);
    }

    /// What `for (element in value)` goes through.
    public static Iterator<?> iterator(Object value) {
        return switch (value) {
            case null -> Collections.emptyIterator();
            case Iterator<?> iterator -> iterator;
            case Iterable<?> elements -> elements.iterator();
            case Map<?, ?> entries -> entries.entrySet().iterator();
            case CharSequence text -> text.chars().mapToObj(Character::toString).iterator();
            case Object array
            when array.getClass().isArray() -> elementsOf(array).iterator();
            default -> List.of(value).iterator();
        };
    }

    private static void compareEach(Iterable<?> left, Iterable<?> right) {
        Sizes.work(sizeOf(left), sizeOf(right));
    }

    static int sizeOf(Iterable<?> elements) {
        return elements instanceof Collection<?> collection ? collection.size() : Sizes.RANGE;
    }

    /// The elements of an array, also of a primitive one, as a list that cannot be changed.
    static List<Object> elementsOf(Object array) {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return Array.get(array, index);
            }

            @Override
            public int size() {
                return Array.getLength(array);
            }
        };
    }
}
