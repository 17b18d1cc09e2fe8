package dev.compere.plugin.sandbox;

import com.sun.management.ThreadMXBean;
import groovy.lang.Closure;
import groovy.lang.GString;
import groovy.lang.Reference;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.BaseStream;

/// How much memory a plugin holds on to between its events: an estimate, because the heap is everybody's.
///
/// Counted is what can be reached from the plugin's own objects and static fields, by their fields and through
/// collections, maps, arrays and texts of Java's library. No method of a plugin's class is called on the way. Belongs
/// to the plugin's thread, while the plugin rests.
public final class RetainedMemory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long OBJECT = 16;
    private static final long ELEMENT = 8;
    private static final long ENTRY = 48;

    /// What nobody can look into, and nobody needs to keep: an iterator, a stream, a comparator made of others.
    private static final long UNSEEN = 1 << 20;

    private final PluginClassLoader classes;
    private final long limit;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();
    private long bytes;

    private RetainedMemory(PluginClassLoader classes, long limit) {
        this.classes = classes;
        this.limit = limit;
    }

    /// Whether the plugin holds more than the limit; what is beyond it is not counted.
    ///
    /// @param roots the plugin's objects that the host holds: its script, its closures
    public static boolean exceeds(long limit, PluginClassLoader classes, Collection<?> roots) {
        var memory = new RetainedMemory(classes, limit);
        roots.forEach(memory::meet);
        classes.forEachLoaded(type -> memory.fieldsOf(type, null));
        return memory.isExceeded();
    }

    /// Bytes that the present thread has allocated since it began.
    public static long allocatedSoFar() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    private boolean isExceeded() {
        while (bytes <= limit && !ahead.isEmpty()) {
            lookInto(ahead.pop());
        }
        return bytes > limit;
    }

    private void meet(Object value) {
        if (value != null && seen.add(value)) {
            ahead.push(value);
        }
    }

    private void lookInto(Object value) {
        bytes += OBJECT;
        if (value instanceof Throwable thrown) {
            meet(thrown.getMessage());
            meet(thrown.getCause());
        }
        if (value.getClass().getClassLoader() == classes || value instanceof Closure<?>) {
            fieldsOf(value.getClass(), value);
            return;
        }
        try {
            lookIntoLibrary(value);
        } catch (RuntimeException e) {
            // A view of the library on a collection of the plugin's own: what it holds is met elsewhere.
            bytes += OBJECT;
        }
    }

    private void lookIntoLibrary(Object value) {
        switch (value) {
            case String text -> bytes += 2L * text.length();
            case StringBuilder text -> bytes += 2L * text.capacity();
            case GString text -> meetAll(text.getValues());
            case Reference<?> variable -> meet(variable.get());
            case Optional<?> optional -> optional.ifPresent(this::meet);
            case Map<?, ?> map -> meetEntries(map);
            case Collection<?> elements -> meetElements(elements);
            case Object array when array.getClass().isArray() -> meetAll(array);
            case Map.Entry<?, ?> entry -> {
                meet(entry.getKey());
                meet(entry.getValue());
            }
            case BigInteger number -> bytes += number.bitLength() / Byte.SIZE;
            case BigDecimal number -> meet(number.unscaledValue());
            case Iterator<?> _, BaseStream<?, ?> _, Matcher _ -> bytes += UNSEEN;
            case Object function when function.getClass().isHidden() -> bytes += UNSEEN;
            default -> bytes += OBJECT;
        }
    }

    private void meetEntries(Map<?, ?> map) {
        bytes += ENTRY * map.size();
        for (var entry : map.entrySet()) {
            meet(entry.getKey());
            meet(entry.getValue());
            if (bytes > limit) {
                return;
            }
        }
    }

    private void meetElements(Collection<?> elements) {
        bytes += ELEMENT * elements.size();
        for (var element : elements) {
            meet(element);
            if (bytes > limit) {
                return;
            }
        }
    }

    private void meetAll(Object array) {
        int length = Array.getLength(array);
        bytes += ELEMENT * length;
        if (!array.getClass().componentType().isPrimitive()) {
            for (int i = 0; i < length && bytes <= limit; i++) {
                meet(Array.get(array, i));
            }
        }
    }

    /// @param object null for the static fields
    private void fieldsOf(Class<?> type, Object object) {
        for (var each = type; isLookedInto(each, object); each = each.getSuperclass()) {
            for (var field : each.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) == (object == null)) {
                    bytes += ELEMENT;
                    meet(valueOf(field, object));
                }
            }
        }
    }

    /// A closure has an owner, and one of Groovy's may hold values that it will be called with.
    private boolean isLookedInto(Class<?> type, Object object) {
        return type != null
                && (type.getClassLoader() == classes || object != null && Closure.class.isAssignableFrom(type));
    }

    private static Object valueOf(Field field, Object object) {
        if (field.getType().isPrimitive()) {
            return null;
        }
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field of a plugin's class cannot be read", e);
        }
    }
}
