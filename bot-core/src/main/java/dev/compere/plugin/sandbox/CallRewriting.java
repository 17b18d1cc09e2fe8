package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;

/// Sends calls, casts and arrays of one method to the checked ones of this package.
final class CallRewriting implements CodeTransform {

    private static final ClassDesc ARRAYS = ClassDesc.of(SafeArrays.class.getName());
    private static final ClassDesc CLASS = ConstantDescs.CD_Class;
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc SIZES = ConstantDescs.CD_int.arrayType();

    private final PluginTypes types;
    private final DynamicCallRewriting dynamicCalls;

    CallRewriting(PluginTypes types, MethodReferences references) {
        this.types = types;
        this.dynamicCalls = new DynamicCallRewriting(types, references);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> rewrite(code, call);
            case InvokeDynamicInstruction call -> dynamicCalls.rewrite(code, call);
            case NewPrimitiveArrayInstruction array -> limitLength(code, array);
            case NewReferenceArrayInstruction array -> limitLength(code, array);
            case NewMultiArrayInstruction array -> makeGrid(code, array);
            default -> code.with(element); // the rest needs no checking at run time
        }
    }

    private void rewrite(CodeBuilder code, InvokeInstruction call) {
        var name = call.name().stringValue();
        var verdict = types.call(Names.of(call.owner()), name, call.type().stringValue());
        if (!(verdict instanceof Verdict.Checked(var safe)) || isCallOfSuper(call)) {
            code.with(call);
            return;
        }
        code.invokestatic(ClassDesc.of(safe.owner()), safe.name(), MethodTypeDesc.ofDescriptor(safe.descriptor()));
        if (name.equals("<init>")) {
            dropUnmadeObject(code);
        }
    }

    /// `super.name()`: the checked call would come back to the method that makes it.
    static boolean isCallOfSuper(InvokeInstruction call) {
        return call.opcode() == Opcode.INVOKESPECIAL && !call.name().equalsString("<init>");
    }

    /// The checked constructor has put the object on top of the two references that `new` and `dup` left.
    private static void dropUnmadeObject(CodeBuilder code) {
        code.dup_x2().pop().pop().pop();
    }

    private static void limitLength(CodeBuilder code, CodeElement array) {
        code.invokestatic(ARRAYS, "length", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.with(array);
    }

    private static void makeGrid(CodeBuilder code, NewMultiArrayInstruction array) {
        var type = array.arrayType().asSymbol();
        var lengths = Collections.nCopies(array.dimensions(), ConstantDescs.CD_int);
        code.invokestatic(ARRAYS, "lengths", MethodTypeDesc.of(SIZES, lengths));
        code.loadConstant(type);
        code.invokestatic(ARRAYS, "grid", MethodTypeDesc.of(OBJECT, SIZES, CLASS));
        code.checkcast(type);
    }
}
