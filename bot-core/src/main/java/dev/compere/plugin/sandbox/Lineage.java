package dev.compere.plugin.sandbox;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A type and all its supertypes, in the order in which a method is looked up: classes first, then interfaces.
final class Lineage {

    private Lineage() {}

    /// @param className of a listed type; it is loaded, but not initialised
    static List<String> of(String className) {
        return of(load(className)).stream().map(Class::getName).toList();
    }

    static Set<Class<?>> of(Class<?> type) {
        var lineage = new LinkedHashSet<Class<?>>();
        for (Class<?> ancestor = type; ancestor != null; ancestor = ancestor.getSuperclass()) {
            lineage.add(ancestor);
        }
        for (var ancestor : List.copyOf(lineage)) {
            addInterfaces(ancestor, lineage);
        }
        lineage.add(Object.class); // an interface has its methods, too
        return lineage;
    }

    /// The methods a class of the type inherits, without their owners.
    static Set<MethodRef> methodsOf(String className) {
        return of(load(className)).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .map(method -> new MethodRef("", method.getName(), descriptorOf(method)))
                .collect(Collectors.toSet());
    }

    private static String descriptorOf(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
    }

    static Class<?> load(String className) {
        try {
            return Class.forName(className, false, Lineage.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the allow-list names " + className + ", which is not there", e);
        }
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> lineage) {
        for (var face : type.getInterfaces()) {
            lineage.add(face);
            addInterfaces(face, lineage);
        }
    }
}
