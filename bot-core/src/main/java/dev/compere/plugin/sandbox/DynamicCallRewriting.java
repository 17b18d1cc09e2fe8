package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/// Replaces Groovy's casts and conversions, which may call any constructor, and sends method references to checked
/// methods. After this no `invokedynamic` of Groovy is left.
final class DynamicCallRewriting {

    private static final ClassDesc CASTS = ClassDesc.of(SafeCasts.class.getName());
    private static final ClassDesc CALLS = ClassDesc.of(SafeCalls.class.getName());
    private static final ClassDesc VALUES = ClassDesc.of(SafeValues.class.getName());
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final MethodTypeDesc CONVERSION = MethodTypeDesc.of(OBJECT, OBJECT, ConstantDescs.CD_Class);

    private final PluginTypes types;
    private final MethodReferences references;

    DynamicCallRewriting(PluginTypes types, MethodReferences references) {
        this.types = types;
        this.references = references;
    }

    void rewrite(CodeBuilder code, InvokeDynamicInstruction call) {
        switch (DynamicCall.of(call)) {
            case DynamicCall.Cast(var type) -> cast(code, call.typeSymbol().parameterType(0), type);
            case DynamicCall.Conversion _ -> convert(code, call.typeSymbol().parameterType(0));
            case DynamicCall.NewEmpty _ -> code.invokestatic(CALLS, "newEmpty", call.typeSymbol());
            case DynamicCall.Lambda lambda -> makeLambda(code, call, lambda.target());
            case DynamicCall.OfRecord _ -> {
                walkComponents(code, call.typeSymbol());
                code.with(call);
            }
            case DynamicCall.Other _ -> code.with(call);
        }
    }

    private void cast(CodeBuilder code, ClassDesc from, ClassDesc to) {
        box(code, from);
        if (to.isPrimitive()) {
            code.invokestatic(CASTS, "to" + capitalized(to.displayName()), MethodTypeDesc.of(to, OBJECT));
        } else {
            if (types.coercible(to)) {
                code.loadConstant(to);
                code.invokestatic(CASTS, "castToType", CONVERSION);
            }
            code.checkcast(to);
        }
    }

    /// `value as Type`: the type is on top, and may be known at run time only.
    private static void convert(CodeBuilder code, ClassDesc from) {
        if (from.isPrimitive()) {
            int type = code.allocateLocal(TypeKind.REFERENCE);
            code.astore(type);
            box(code, from);
            code.aload(type);
        }
        code.invokestatic(CASTS, "asType", CONVERSION);
    }

    private void makeLambda(CodeBuilder code, InvokeDynamicInstruction call, DirectMethodHandleDesc target) {
        if (types.owns(target.owner())) {
            code.with(call);
            return;
        }
        var arguments = call.bootstrapArgs().toArray(ConstantDesc[]::new);
        arguments[1] = references.counted(checked(target));
        code.invokedynamic(DynamicCallSiteDesc.of(
                call.bootstrapMethod(), call.name().stringValue(), call.typeSymbol(), arguments));
    }

    private DirectMethodHandleDesc checked(DirectMethodHandleDesc target) {
        var owner = Names.of(target.owner());
        return types.call(owner, target.methodName(), target.lookupDescriptor()) instanceof Verdict.Checked(var safe)
                ? MethodHandleDesc.ofMethod(
                        DirectMethodHandleDesc.Kind.STATIC,
                        ClassDesc.of(safe.owner()),
                        safe.name(),
                        MethodTypeDesc.ofDescriptor(safe.descriptor()))
                : target;
    }

    /// The methods of a record look at all that its components hold.
    private static void walkComponents(CodeBuilder code, MethodTypeDesc type) {
        if (type.parameterCount() == 2) {
            code.dup2().invokestatic(VALUES, "given", MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT, OBJECT));
        } else {
            code.dup().invokestatic(VALUES, "given", MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT));
        }
    }

    private static void box(CodeBuilder code, ClassDesc type) {
        if (type.isPrimitive()) {
            var kind = TypeKind.from(type);
            var box = ClassDesc.ofDescriptor(boxOf(kind));
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
        }
    }

    private static String boxOf(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> "Ljava/lang/Boolean;";
            case BYTE -> "Ljava/lang/Byte;";
            case CHAR -> "Ljava/lang/Character;";
            case SHORT -> "Ljava/lang/Short;";
            case INT -> "Ljava/lang/Integer;";
            case LONG -> "Ljava/lang/Long;";
            case FLOAT -> "Ljava/lang/Float;";
            case DOUBLE -> "Ljava/lang/Double;";
            case REFERENCE, VOID -> throw new IllegalArgumentException(kind + " is no primitive value");
        };
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
