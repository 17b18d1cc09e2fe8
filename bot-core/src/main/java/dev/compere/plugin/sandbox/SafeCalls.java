package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import groovy.lang.GroovyObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.wrappers.Wrapper;

/// The calls by name that Groovy's static compiler leaves in: elements and operators of what closures share, compound
/// assignments, pointers to methods. A few plain operations go through, and the plugin's own methods; nothing else is
/// ever called by name. Called by rewritten plugin code.
public final class SafeCalls {

    private SafeCalls() {}

    public static Object invokeMethod0(Class<?> sender, Object receiver, String name) {
        return invokeMethodN(sender, receiver, name, new Object[0]);
    }

    public static Object invokeMethodN(Class<?> sender, Object receiver, String name, Object[] arguments) {
        return switch (name + arguments.length) {
            case "getAt1" -> Operators.getAt(receiver, arguments[0]);
            case "putAt2" -> Operators.putAt(receiver, arguments[0], arguments[1]);
            default ->
                switch (arguments.length) {
                    case 0 -> callWithout(receiver, name);
                    case 1 -> Operators.apply(name, receiver, arguments[0]);
                    default -> OwnMembers.call(receiver, name, arguments);
                };
        };
    }

    private static Object callWithout(Object receiver, String name) {
        if (name.equals("iterator") && receiver instanceof Iterable<?> elements) {
            return elements.iterator();
        }
        if (receiver instanceof Iterator<?> iterator && name.equals("hasNext")) {
            return iterator.hasNext();
        }
        return receiver instanceof Iterator<?> iterator && name.equals("next")
                ? iterator.next()
                : OwnMembers.call(receiver, name, new Object[0]);
    }

    public static Object invokeStaticMethodN(Class<?> sender, Class<?> type, String name, Object[] arguments) {
        boolean compound = type == ScriptBytecodeAdapter.class && name.equals("compoundAssign");
        return compound && arguments.length == 4
                ? Operators.apply(String.valueOf(arguments[3]), arguments[0], arguments[1])
                : OwnMembers.call(type, name, arguments);
    }

    public static Object invokeStaticMethod0(Class<?> sender, Class<?> type, String name) {
        return type == Collections.class && name.equals("emptyMap")
                ? Map.of()
                : OwnMembers.call(type, name, new Object[0]);
    }

    public static void setProperty(Object value, Class<?> sender, Object receiver, String name) {
        switch (receiver) {
            case Map<?, ?> entries -> Operators.putAt(entries, name, value);
            case Closure<?> closure -> setProperty(value, sender, closure.getOwner(), name);
            case null, default -> OwnMembers.set(receiver, name, value);
        }
    }

    public static void setGroovyObjectProperty(Object value, Class<?> sender, GroovyObject receiver, String name) {
        setProperty(value, sender, receiver, name);
    }

    /// `this.&name`, for methods of the plugin's own.
    public static Closure<?> getMethodPointer(Object receiver, String name) {
        return new OwnMethod(receiver instanceof Wrapper wrapper ? wrapper.unwrap() : receiver, name);
    }

    /// An empty map or list in place of an argument that was left out.
    public static Object newEmpty(Class<?> type) {
        Object empty = Map.class.isAssignableFrom(type) ? new HashMap<>() : new ArrayList<>();
        return Containers.of(empty, type).orElseThrow(() -> unknown("new " + type.getSimpleName()));
    }

    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("'" + name + "' cannot be found here; declare the types of its operands");
    }
}
