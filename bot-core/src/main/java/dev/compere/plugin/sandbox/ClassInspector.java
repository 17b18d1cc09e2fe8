package dev.compere.plugin.sandbox;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Set;

/// Looks at what a class says of itself: name, supertypes, fields and methods. What the methods do is for
/// [CodeInspector].
final class ClassInspector {

    /// Called by the virtual machine or by serialization, when no budget is open.
    private static final Set<String> CALLED_BY_MACHINE = Set.of(
            "finalize",
            "readObject",
            "readObjectNoData",
            "readResolve",
            "readExternal",
            "writeObject",
            "writeReplace",
            "writeExternal");

    /// Called by whoever logs an exception.
    private static final Set<String> CALLED_WHEN_LOGGED = Set.of(
            "getMessage",
            "getLocalizedMessage",
            "getCause",
            "initCause",
            "toString",
            "getStackTrace",
            "fillInStackTrace",
            "printStackTrace");

    private final PluginTypes types;
    private final Violations violations;
    private final InheritanceInspector inheritance;
    private final CodeInspector code;

    ClassInspector(PluginTypes types, Violations violations) {
        this.types = types;
        this.violations = violations;
        this.inheritance = new InheritanceInspector(types, violations);
        this.code = new CodeInspector(types, violations);
    }

    void inspect(ClassModel type) {
        var name = Names.of(type.thisClass());
        violations.in(name, sourceOf(type));
        if (name.contains(".")) {
            violations.add("has a package");
        }
        type.superclass().map(Names::of).ifPresent(this::inspectSupertype);
        type.interfaces().stream().map(Names::of).forEach(this::inspectSupertype);
        inheritance.inspect(type);
        type.constantPool().forEach(entry -> {
            if (entry instanceof ConstantDynamicEntry) {
                violations.add("has a constant that code computes");
            }
        });
        type.fields().forEach(this::inspect);
        boolean thrown = types.isThrowable(name);
        type.methods().stream()
                .filter(method -> !EntryPoints.isSuperfluous(method))
                .forEach(method -> {
                    violations.inMethod(method.methodName().stringValue());
                    inspect(method, thrown);
                });
    }

    private static String sourceOf(ClassModel type) {
        return type.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
    }

    private void inspectSupertype(String supertype) {
        if (!types.extendable(supertype)) {
            violations.add("extends or implements " + supertype);
        }
    }

    private void inspect(FieldModel field) {
        inspectType(field.fieldTypeSymbol());
    }

    private void inspect(MethodModel method, boolean ofThrowable) {
        var name = method.methodName().stringValue();
        if (method.flags().has(AccessFlag.NATIVE)) {
            violations.add("declares a native method");
        }
        if (method.flags().has(AccessFlag.SYNCHRONIZED)) {
            violations.add("declares a synchronized method");
        }
        if (CALLED_BY_MACHINE.contains(name) || ofThrowable && CALLED_WHEN_LOGGED.contains(name)) {
            violations.add("declares " + name + "(), which would be called outside of its handlers");
        }
        var type = method.methodTypeSymbol();
        inspectType(type.returnType());
        type.parameterList().forEach(this::inspectType);
        method.code().ifPresent(code::inspect);
    }

    private void inspectType(ClassDesc type) {
        if (!types.names(type)) {
            violations.add("refers to " + Names.of(Names.elementOf(type)));
        }
    }
}
