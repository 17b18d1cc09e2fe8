package dev.compere.plugin.sandbox;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds methods and fields by name that the plugin itself has written. What its classes inherit from libraries cannot
/// be found here.
final class OwnMembers {

    private OwnMembers() {}

    /// @param receiver an object, or a class for its static methods
    static Object call(Object receiver, String name, Object[] arguments) {
        var method = types(receiver)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(name) && fits(candidate, arguments, receiver))
                .findFirst()
                .orElseThrow(() -> SafeCalls.unknown(name));
        return invoke(method, receiver, arguments);
    }

    static void set(Object receiver, String name, Object value) {
        var setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var arguments = new Object[] {value};
        var method = types(receiver)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(setter) && fits(candidate, arguments, receiver))
                .findFirst();
        if (method.isPresent()) {
            invoke(method.get(), receiver, arguments);
        } else {
            setField(field(receiver, name).orElseThrow(() -> SafeCalls.unknown(name)), receiver, value);
        }
    }

    /// What a record of the plugin's own holds; nothing of those of the host, which hold little.
    static List<Object> componentsOf(Record record) {
        var components = new ArrayList<>();
        for (var field : isOwn(record.getClass()) ? record.getClass().getDeclaredFields() : new Field[0]) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                components.add(valueOf(field, record));
            }
        }
        return components;
    }

    private static Object valueOf(Field field, Object receiver) {
        try {
            field.setAccessible(true);
            return field.get(receiver);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Field> field(Object receiver, String name) {
        return types(receiver)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name) && isReachable(field.getModifiers(), receiver))
                .filter(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic())
                .findFirst();
    }

    private static void setField(Field field, Object receiver, Object value) {
        try {
            field.setAccessible(true);
            field.set(receiver, SafeCasts.castToType(value, field.getType()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(Method method, Object receiver, Object[] arguments) {
        try {
            method.setAccessible(true);
            var types = method.getParameterTypes();
            var cast = new Object[arguments.length];
            for (int i = 0; i < cast.length; i++) {
                cast[i] = SafeCasts.castToType(arguments[i], types[i]);
            }
            return method.invoke(receiver, cast);
        } catch (InvocationTargetException e) {
            throw OwnMembers.<RuntimeException>asItIs(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean fits(Method method, Object[] arguments, Object receiver) {
        return method.getParameterCount() == arguments.length
                && !method.isBridge()
                && isReachable(method.getModifiers(), receiver);
    }

    private static boolean isReachable(int modifiers, Object receiver) {
        return Modifier.isStatic(modifiers) || !(receiver instanceof Class<?>);
    }

    /// The classes of the plugin that make up the receiver.
    private static Stream<Class<?>> types(Object receiver) {
        Class<?> type = receiver instanceof Class<?> literal ? literal : receiver == null ? null : receiver.getClass();
        return Stream.<Class<?>>iterate(type, OwnMembers::isOwn, Class::getSuperclass);
    }

    private static boolean isOwn(Class<?> type) {
        return type != null && type.getClassLoader() instanceof SandboxClassLoader;
    }

    @SuppressWarnings("unchecked") // lets any exception of the plugin's method through as it was thrown
    private static <T extends Throwable> T asItIs(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
