package dev.compere.plugin.sandbox;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;

/// Rewrites the methods of classes that have passed the inspection.
final class ClassRewriting {

    private final PluginTypes types;
    private final ClassFile format;

    ClassRewriting(PluginTypes types) {
        this.types = types;
        this.format = ClassFile.of(ClassHierarchyResolverOption.of(types.hierarchy()));
    }

    byte[] rewrite(ClassModel type) {
        var references = new MethodReferences(type);
        ClassTransform methods = (builder, element) -> {
            if (!(element instanceof MethodModel method)) {
                builder.with(element);
            } else if (!EntryPoints.isSuperfluous(method)) {
                builder.transformMethod(method, MethodTransform.transformingCode(rewriting(method, references)));
            }
        };
        return format.transformClass(type, methods.andThen(ClassTransform.endHandler(references::addTo)));
    }

    private CodeTransform rewriting(MethodModel method, MethodReferences references) {
        return method.code()
                .map(code -> new CallRewriting(types, references).andThen(new BudgetWeaving(types, code)))
                .orElse(CodeTransform.ACCEPT_ALL);
    }
}
