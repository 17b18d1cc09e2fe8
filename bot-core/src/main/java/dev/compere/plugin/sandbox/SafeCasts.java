package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;

/// Casts and conversions between values. Groovy's own may call any constructor of any class; these know a few plain
/// types and else only let through what is of the type already. Called by rewritten plugin code.
public final class SafeCasts {

    private SafeCasts() {}

    /// `(Type) value`, also where Groovy casts by itself: assignments, arguments, results.
    public static Object castToType(Object value, Class<?> type) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        return switch (type.getName()) {
            case "boolean", "java.lang.Boolean" -> toBoolean(value);
            case "char", "java.lang.Character" -> toChar(value);
            case "byte", "java.lang.Byte" -> toByte(value);
            case "short", "java.lang.Short" -> toShort(value);
            case "int", "java.lang.Integer" -> toInt(value);
            case "long", "java.lang.Long" -> toLong(value);
            case "float", "java.lang.Float" -> toFloat(value);
            case "double", "java.lang.Double" -> toDouble(value);
            case "java.math.BigInteger", "java.math.BigDecimal", "java.lang.Number" -> toNumber(value, type);
            case "java.lang.String" -> SafeText.text(value);
            default -> castToContainer(value, type);
        };
    }

    private static Object castToContainer(Object value, Class<?> type) {
        if (type.isArray()) {
            return toArray(value, type);
        }
        if (type.isEnum() && value instanceof CharSequence name) {
            return DefaultTypeTransformation.castToType(name.toString(), type);
        }
        if (value instanceof Closure<?> closure && ClosureInterfaces.mayStandFor(type)) {
            return ClosureInterfaces.wrap(closure, type);
        }
        return Containers.of(value, type).orElseThrow(() -> notOf(value, type));
    }

    /// `value as Type`: in addition reads numbers and letters from texts.
    public static Object asType(Object value, Class<?> type) {
        if (value instanceof CharSequence text && !type.isInstance(value)) {
            return castToType(read(text, type), type);
        }
        if (value instanceof Map<?, ?> members && ClosureInterfaces.mayStandFor(type) && !type.isInstance(value)) {
            return ClosureInterfaces.wrap(members, type);
        }
        return castToType(value, type);
    }

    private static Object read(CharSequence text, Class<?> type) {
        return switch (type.getName()) {
            case "byte", "short", "int", "java.lang.Byte", "java.lang.Short", "java.lang.Integer" ->
                Integer.valueOf(text.toString().strip());
            case "long", "java.lang.Long" -> Long.valueOf(text.toString().strip());
            case "float", "double", "java.lang.Float", "java.lang.Double" -> Double.valueOf(SafeNumbers.written(text));
            case "java.math.BigInteger" -> SafeNumbers.toBigInteger(text);
            case "java.math.BigDecimal", "java.lang.Number" -> SafeNumbers.toBigDecimal(text);
            case "java.util.List", "java.util.Set", "java.util.Collection" ->
                text.chars().mapToObj(Character::toString).toList();
            default -> text;
        };
    }

    /// The last parameter of a method with any number of arguments.
    public static Object castToVargsArray(Object[] arguments, int first, Class<?> type) {
        if (arguments.length == first + 1 && type.isInstance(arguments[first])) {
            return arguments[first];
        }
        return toArray(Arrays.asList(arguments).subList(Math.min(first, arguments.length), arguments.length), type);
    }

    public static boolean toBoolean(Object value) {
        return DefaultTypeTransformation.castToBoolean(value);
    }

    public static char toChar(Object value) {
        return DefaultTypeTransformation.charUnbox(value);
    }

    public static byte toByte(Object value) {
        return DefaultTypeTransformation.byteUnbox(value);
    }

    public static short toShort(Object value) {
        return DefaultTypeTransformation.shortUnbox(value);
    }

    public static int toInt(Object value) {
        return DefaultTypeTransformation.intUnbox(value);
    }

    public static long toLong(Object value) {
        return DefaultTypeTransformation.longUnbox(value);
    }

    public static float toFloat(Object value) {
        return DefaultTypeTransformation.floatUnbox(value);
    }

    public static double toDouble(Object value) {
        return DefaultTypeTransformation.doubleUnbox(value);
    }

    private static Object toNumber(Object value, Class<?> type) {
        var number = value instanceof Number given ? given : DefaultTypeTransformation.castToNumber(value);
        SafeNumbers.bounded(number);
        if (type == BigDecimal.class || type == BigInteger.class) {
            return SafeNumbers.bounded(DefaultTypeTransformation.castToType(number, type));
        }
        return number;
    }

    private static Object toArray(Object value, Class<?> type) {
        var elements = value.getClass().isArray()
                ? SafeCollections.elementsOf(value)
                : value instanceof Collection<?> collection ? collection : null;
        if (elements == null) {
            throw notOf(value, type);
        }
        var array = Array.newInstance(type.componentType(), Sizes.elements(elements.size()));
        int index = 0;
        for (var element : elements) {
            Budget.current().tick();
            Array.set(array, index++, castToType(element, type.componentType()));
        }
        return array;
    }

    private static ClassCastException notOf(Object value, Class<?> type) {
        return new ClassCastException(
                "a " + value.getClass().getSimpleName() + " cannot be made into a " + type.getSimpleName());
    }
}
