package dev.compere.plugin.sandbox;

import groovy.lang.Closure;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/// Lets a closure, or a map of closures, stand for an interface: `{ a, b -> b <=> a } as Comparator`.
final class ClosureInterfaces {

    /// Finds the closure for a method; none if there is none.
    private interface Members {
        Closure<?> of(Method method);
    }

    private ClosureInterfaces() {}

    /// The plugin's own interfaces, and those of the allow-list that casts may make.
    static boolean mayStandFor(Class<?> type) {
        return type.isInterface()
                && (type.getClassLoader() instanceof SandboxClassLoader
                        || AllowList.shipped().coercible(type.getName()));
    }

    static Object wrap(Closure<?> closure, Class<?> type) {
        return proxy(type, method -> closure);
    }

    static Object wrap(Map<?, ?> members, Class<?> type) {
        return proxy(type, method -> members.get(method.getName()) instanceof Closure<?> closure ? closure : null);
    }

    private static Object proxy(Class<?> type, Members members) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            var given = arguments == null ? new Object[0] : arguments;
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method, given, type);
            }
            var closure = members.of(method);
            if (method.isDefault() && !(closure != null && isOnlyMethod(type, method))) {
                return InvocationHandler.invokeDefault(proxy, method, given);
            }
            if (closure == null) {
                throw new UnsupportedOperationException(method.getName());
            }
            return result(closure.call(given), method.getReturnType());
        });
    }

    private static boolean isOnlyMethod(Class<?> type, Method method) {
        return type.getMethods().length == 1 && type.getMethods()[0].equals(method);
    }

    private static Object result(Object value, Class<?> type) {
        return type == void.class ? null : SafeCasts.castToType(value, type);
    }

    private static Object ofObject(Object proxy, Method method, Object[] arguments, Class<?> type) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName();
        };
    }
}
