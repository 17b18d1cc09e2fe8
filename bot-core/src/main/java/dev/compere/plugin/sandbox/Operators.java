package dev.compere.plugin.sandbox;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.typehandling.NumberMath;

/// Operators whose operands the compiler does not know: for numbers, texts, collections and the plugin's own classes.
final class Operators {

    private Operators() {}

    static Object apply(String name, Object left, Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return apply(name, first, second);
        }
        return switch (left) {
            case CharSequence text when name.equals("plus") -> SafeText.plus(text, right);
            case CharSequence text when name.equals("minus") -> SafeText.minus(text, right);
            case CharSequence text
            when name.equals("multiply") && right instanceof Number count -> SafeText.multiply(text, count);
            case Collection<?> _ when name.equals("plus") -> SafeValues.plus(left, right);
            case List<?> elements
            when name.equals("minus") && right instanceof Iterable<?> removed ->
                SafeCollections.minus(elements, removed);
            case List<?> elements when name.equals("minus") -> SafeCollections.minus(elements, right);
            case Collection<?> elements when name.equals("leftShift") -> append(elements, right);
            case null, default -> OwnMembers.call(left, name, new Object[] {right});
        };
    }

    private static Number apply(String name, Number left, Number right) {
        return switch (name) {
            case "plus" -> SafeNumbers.plus(left, right);
            case "minus" -> SafeNumbers.minus(left, right);
            case "multiply" -> SafeNumbers.multiply(left, right);
            case "div" -> SafeNumbers.div(left, right);
            case "remainder", "mod" -> SafeNumbers.remainder(left, right);
            case "power" -> SafeNumbers.power(left, right);
            case "and" -> NumberMath.and(left, right);
            case "or" -> NumberMath.or(left, right);
            case "xor" -> NumberMath.xor(left, right);
            case "leftShift" -> SafeNumbers.leftShift(left, right);
            case "rightShift" -> NumberMath.rightShift(left, right);
            default -> throw SafeCalls.unknown(name);
        };
    }

    static Object getAt(Object receiver, Object key) {
        return switch (receiver) {
            case Map<?, ?> entries -> entries.get(key);
            case List<?> elements
            when key instanceof Number index -> DefaultGroovyMethods.getAt(elements, index.intValue());
            case CharSequence text
            when key instanceof Number index -> StringGroovyMethods.getAt(text.toString(), index.intValue());
            case Object array
            when array.getClass().isArray() && key instanceof Number index -> Array.get(array, position(array, index));
            default -> OwnMembers.call(receiver, "getAt", new Object[] {key});
        };
    }

    static Object putAt(Object receiver, Object key, Object value) {
        switch (receiver) {
            case Map<?, ?> entries -> untyped(entries).put(key, value);
            case List<?> elements
            when key instanceof Number index -> SafeCollections.putAt(untyped(elements), index, value);
            case Object array
            when array.getClass().isArray() && key instanceof Number index -> {
                var type = array.getClass().componentType();
                Array.set(array, position(array, index), SafeCasts.castToType(value, type));
            }
            default -> OwnMembers.call(receiver, "putAt", new Object[] {key, value});
        }
        return value;
    }

    private static int position(Object array, Number index) {
        return index.intValue() < 0 ? index.intValue() + Array.getLength(array) : index.intValue();
    }

    private static Collection<?> append(Collection<?> elements, Object element) {
        Operators.<Collection<Object>>untypedCollection(elements).add(element);
        return elements;
    }

    @SuppressWarnings("unchecked") // as Groovy does: generics are not looked at when it runs
    private static Map<Object, Object> untyped(Map<?, ?> entries) {
        return (Map<Object, Object>) entries;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> untyped(List<?> elements) {
        return (List<Object>) elements;
    }

    @SuppressWarnings("unchecked")
    private static <C> C untypedCollection(Collection<?> elements) {
        return (C) elements;
    }
}
