package dev.compere.plugin.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes one kind of collection out of another.
final class Containers {

    private Containers() {}

    /// Nothing if there is no such conversion.
    static Optional<Object> of(Object value, Class<?> type) {
        if (value instanceof Map<?, ?> entries) {
            return Optional.ofNullable(
                    switch (type.getName()) {
                        case "java.util.HashMap" -> new HashMap<>(entries);
                        case "java.util.LinkedHashMap" -> new LinkedHashMap<>(entries);
                        case "java.util.TreeMap", "java.util.SortedMap", "java.util.NavigableMap" ->
                            new TreeMap<>(entries);
                        default -> null;
                    });
        }
        return elementsOf(value).map(elements -> switch (type.getName()) {
            case "java.lang.Iterable", "java.util.Collection", "java.util.List", "java.util.ArrayList" ->
                new ArrayList<>(elements);
            case "java.util.LinkedList" -> new LinkedList<>(elements);
            case "java.util.Set", "java.util.LinkedHashSet" -> new LinkedHashSet<>(elements);
            case "java.util.HashSet" -> new HashSet<>(elements);
            case "java.util.TreeSet", "java.util.SortedSet", "java.util.NavigableSet" -> new TreeSet<>(elements);
            case "java.util.Queue", "java.util.Deque", "java.util.ArrayDeque" -> new ArrayDeque<>(elements);
            default -> null;
        });
    }

    private static Optional<Collection<?>> elementsOf(Object value) {
        if (value instanceof Collection<?> elements) {
            return Optional.of(elements);
        }
        if (value instanceof Iterable<?> elements) {
            List<Object> copy = new ArrayList<>();
            for (var element : elements) {
                Budget.current().tick();
                copy.add(element);
            }
            return Optional.of(copy);
        }
        return value.getClass().isArray() ? Optional.of(SafeCollections.elementsOf(value)) : Optional.empty();
    }
}
