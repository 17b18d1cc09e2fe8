package dev.compere.plugin.sandbox;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.stream.Collectors;

/// Turns the names of the class file format into those that people write.
final class Names {

    private Names() {}

    static String of(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }

    /// @param type neither primitive nor an array
    static String of(ClassDesc type) {
        var descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    static ClassDesc elementOf(ClassDesc type) {
        return type.isArray() ? elementOf(type.componentType()) : type;
    }

    /// `java.lang.System.exit(int)`, `new java.io.File(String)`.
    static String ofCall(String owner, String name, MethodTypeDesc type) {
        var parameters =
                type.parameterList().stream().map(ClassDesc::displayName).collect(Collectors.joining(", ", "(", ")"));
        return (name.equals("<init>") ? "new " + owner : owner + "." + name) + parameters;
    }
}
