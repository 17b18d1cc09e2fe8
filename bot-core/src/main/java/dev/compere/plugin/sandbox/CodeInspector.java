package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;

/// Looks at every instruction of a method that reaches out of it: calls, fields, types. All the ways to write a call
/// in Groovy end in one of these few instructions.
final class CodeInspector {

    private final PluginTypes types;
    private final Violations violations;
    private final DynamicCallInspector dynamicCalls;

    CodeInspector(PluginTypes types, Violations violations) {
        this.types = types;
        this.violations = violations;
        this.dynamicCalls = new DynamicCallInspector(types, violations);
    }

    void inspect(CodeModel code) {
        var objects = new NewObjects();
        for (var element : code) {
            objects.see(element);
            inspect(element, objects, code);
        }
    }

    /// Each class has a method by which Groovy finds its metadata; it asks for its own class, and nobody else may.
    private static boolean isPlumbing(InvokeInstruction call, CodeModel code) {
        var method = code.parent().orElseThrow();
        return call.name().equalsString("getClass")
                && method.methodName().equalsString("$getStaticMetaClass")
                && method.methodType().equalsString("()Lgroovy/lang/MetaClass;");
    }

    private void inspect(CodeElement element, NewObjects objects, CodeModel code) {
        switch (element) {
            case LineNumber number -> violations.atLine(number.line());
            case InvokeInstruction call when isPlumbing(call, code) -> {}
            case InvokeInstruction call -> inspect(call, objects);
            case InvokeDynamicInstruction call -> dynamicCalls.inspect(call);
            case FieldInstruction field -> inspect(field);
            case LoadConstantInstruction constant -> inspect(constant.constantValue());
            case NewObjectInstruction object -> inspectType(object.className().asSymbol());
            case NewReferenceArrayInstruction array ->
                inspectType(array.componentType().asSymbol());
            case NewMultiArrayInstruction array -> {
                inspectType(array.arrayType().asSymbol());
                if (array.dimensions() > 3) {
                    violations.add("makes an array of more than three dimensions");
                }
            }
            case TypeCheckInstruction check -> inspectType(check.type().asSymbol());
            case ExceptionCatch handler -> handler.catchType().ifPresent(type -> inspectType(type.asSymbol()));
            case MonitorInstruction _ -> violations.add("uses synchronized");
            default -> {} // jumps, arithmetic, locals: they stay inside of the method
        }
    }

    private void inspect(InvokeInstruction call, NewObjects objects) {
        var owner = Names.of(call.owner());
        var name = call.name().stringValue();
        switch (types.call(owner, name, call.type().stringValue())) {
            case Verdict.Allowed _ -> {}
            case Verdict.Checked _ -> {
                if (name.equals("<init>") && !objects.justMade(call)) {
                    violations.add("extends " + owner + " with this constructor");
                } else if (CallRewriting.isCallOfSuper(call) && !owner.equals("java.lang.Object")) {
                    violations.add("calls super." + name + "() of " + owner);
                }
            }
            case Verdict.Denied _ -> violations.add("calls " + Names.ofCall(owner, name, call.typeSymbol()));
        }
    }

    private void inspect(FieldInstruction field) {
        var owner = Names.of(field.owner());
        var name = field.name().stringValue();
        boolean writes = field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
        if (writes && !types.writes(owner, name, field.type().stringValue())) {
            violations.add("sets the field " + owner + "." + name);
        } else if (!types.reads(owner, name, field.type().stringValue())) {
            violations.add("reads the field " + owner + "." + name);
        }
    }

    private void inspect(ConstantDesc constant) {
        switch (constant) {
            case ClassDesc type -> inspectType(type);
            case String _, Integer _, Long _, Float _, Double _ -> {}
            default -> violations.add("has a constant that code computes");
        }
    }

    private void inspectType(ClassDesc type) {
        if (!types.names(type)) {
            violations.add("refers to " + Names.of(Names.elementOf(type)));
        }
    }
}
