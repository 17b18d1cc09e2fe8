package dev.compere.plugin.sandbox;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;

/// Methods as the allow-list writes them.
final class Signatures {

    private Signatures() {}

    static String of(Executable member) {
        return switch (member) {
            case Method method -> method.getName() + descriptor(method.getReturnType(), method);
            case Constructor<?> constructor -> "<init>" + descriptor(void.class, constructor);
        };
    }

    static String descriptor(Class<?> result, Executable member) {
        return MethodType.methodType(result, member.getParameterTypes()).toMethodDescriptorString();
    }
}
