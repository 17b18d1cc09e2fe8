package dev.compere.plugin.sandbox;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/// References of one class to methods of libraries, such as `String::concat`. A library that calls another for each of
/// its elements would neither count nor be stopped, so a method of the class stands in between that answers to the
/// [Budget].
final class MethodReferences {

    private static final ClassDesc BUDGET = ClassDesc.of(Budget.class.getName());
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc VOID = ConstantDescs.CD_void;
    private static final int FLAGS = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassModel type;
    private final List<DirectMethodHandleDesc> targets = new ArrayList<>();

    MethodReferences(ClassModel type) {
        this.type = type;
    }

    /// The method that stands for the target.
    DirectMethodHandleDesc counted(DirectMethodHandleDesc target) {
        targets.add(target);
        var kind = type.flags().has(AccessFlag.INTERFACE) ? Kind.INTERFACE_STATIC : Kind.STATIC;
        return MethodHandleDesc.ofMethod(
                kind, type.thisClass().asSymbol(), nameOf(targets.size() - 1), target.invocationType());
    }

    void addTo(ClassBuilder builder) {
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            builder.withMethodBody(nameOf(i), target.invocationType(), FLAGS, code -> write(code, target));
        }
    }

    private static String nameOf(int index) {
        return "reference$" + index;
    }

    private static void write(CodeBuilder code, DirectMethodHandleDesc target) {
        int budget = code.allocateLocal(TypeKind.REFERENCE);
        int depth = code.allocateLocal(TypeKind.INT);
        code.invokestatic(BUDGET, "enter", MethodTypeDesc.of(BUDGET));
        code.dup().astore(budget);
        code.invokevirtual(BUDGET, "depth", MethodTypeDesc.of(INT)).istore(depth);
        call(code, target);
        var result = TypeKind.from(target.invocationType().returnType());
        if (result == TypeKind.REFERENCE) {
            code.dup().aload(budget).swap();
            code.invokevirtual(BUDGET, "after", MethodTypeDesc.of(VOID, ConstantDescs.CD_Object));
        } else {
            code.aload(budget).invokevirtual(BUDGET, "after", MethodTypeDesc.of(VOID));
        }
        code.aload(budget).iload(depth).invokevirtual(BUDGET, "leave", MethodTypeDesc.of(VOID, INT));
        code.return_(result);
    }

    private static void call(CodeBuilder code, DirectMethodHandleDesc target) {
        var type = MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
        if (target.kind() == Kind.CONSTRUCTOR) {
            code.new_(target.owner()).dup();
        }
        int slot = 0;
        for (var parameter : target.invocationType().parameterList()) {
            var kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
        switch (target.kind()) {
            case STATIC -> code.invokestatic(target.owner(), target.methodName(), type);
            case INTERFACE_STATIC -> code.invokestatic(target.owner(), target.methodName(), type, true);
            case VIRTUAL -> code.invokevirtual(target.owner(), target.methodName(), type);
            case INTERFACE_VIRTUAL -> code.invokeinterface(target.owner(), target.methodName(), type);
            case CONSTRUCTOR -> code.invokespecial(target.owner(), ConstantDescs.INIT_NAME, type);
            case SPECIAL, INTERFACE_SPECIAL, GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
                throw new IllegalArgumentException("a reference to " + target.methodName() + " of a library");
        }
    }
}
