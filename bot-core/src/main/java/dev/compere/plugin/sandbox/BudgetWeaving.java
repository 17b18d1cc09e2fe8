package dev.compere.plugin.sandbox;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes one method answer to the [Budget]: at its entry, at its returns, on each jump backwards, first in each
/// exception handler, and after calls of libraries.
final class BudgetWeaving implements CodeTransform {

    private static final ClassDesc BUDGET = ClassDesc.of(Budget.class.getName());
    private static final ClassDesc VALUES = ClassDesc.of(SafeValues.class.getName());
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc VOID = ConstantDescs.CD_void;
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(VOID);

    private final LibraryCalls libraryCalls;
    private final int firstLine;
    private final boolean ofClosure;
    private final Set<Label> handlers = new HashSet<>();
    private final Set<Label> passed = new HashSet<>();
    private int budget;
    private int depth;

    BudgetWeaving(PluginTypes types, CodeModel method) {
        this.libraryCalls = new LibraryCalls(types);
        int line = 0;
        for (var element : method) {
            if (element instanceof ExceptionCatch handler) {
                handlers.add(handler.handler());
            } else if (line == 0 && element instanceof LineNumber number) {
                line = number.line();
            }
        }
        this.firstLine = line;
        this.ofClosure = method.parent().orElseThrow().methodName().equalsString("doCall");
    }

    @Override
    public void atStart(CodeBuilder code) {
        budget = code.allocateLocal(TypeKind.REFERENCE);
        depth = code.allocateLocal(TypeKind.INT);
        if (firstLine > 0) {
            code.lineNumber(firstLine);
        }
        code.invokestatic(BUDGET, "enter", MethodTypeDesc.of(BUDGET));
        code.dup().astore(budget);
        code.invokevirtual(BUDGET, "depth", MethodTypeDesc.of(INT)).istore(depth);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LabelTarget target -> atLabel(code, target);
            case ReturnInstruction end -> {
                if (ofClosure && end.typeKind() == TypeKind.REFERENCE) {
                    code.dup().invokestatic(VALUES, "returned", MethodTypeDesc.of(VOID, ConstantDescs.CD_Object));
                }
                code.aload(budget).iload(depth).invokevirtual(BUDGET, "leave", MethodTypeDesc.of(VOID, INT));
                code.with(element);
            }
            case BranchInstruction jump -> jump(code, element, List.of(jump.target()));
            case TableSwitchInstruction jump -> jump(code, element, targets(jump.defaultTarget(), jump.cases()));
            case LookupSwitchInstruction jump -> jump(code, element, targets(jump.defaultTarget(), jump.cases()));
            case InvokeInstruction call -> call(code, call);
            default -> code.with(element); // costs nothing worth counting
        }
    }

    private void atLabel(CodeBuilder code, LabelTarget target) {
        code.with(target);
        passed.add(target.label());
        if (handlers.contains(target.label())) {
            code.dup().aload(budget).swap().iload(depth);
            code.invokevirtual(BUDGET, "caught", MethodTypeDesc.of(VOID, ConstantDescs.CD_Throwable, INT));
        }
    }

    private void jump(CodeBuilder code, CodeElement jump, List<Label> targets) {
        if (targets.stream().anyMatch(passed::contains)) {
            code.aload(budget).invokevirtual(BUDGET, "tick", NOTHING);
        }
        code.with(jump);
    }

    private static List<Label> targets(Label fallback, List<SwitchCase> cases) {
        var targets = new ArrayList<>(List.of(fallback));
        cases.forEach(candidate -> targets.add(candidate.target()));
        return targets;
    }

    private void call(CodeBuilder code, InvokeInstruction call) {
        switch (libraryCalls.givenTo(call)) {
            case 0 -> {}
            case 1 -> code.dup().invokestatic(VALUES, "given", MethodTypeDesc.of(VOID, ConstantDescs.CD_Object));
            default -> {
                var values = MethodTypeDesc.of(VOID, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
                code.dup2().invokestatic(VALUES, "given", values);
            }
        }
        code.with(call);
        switch (libraryCalls.costOf(call)) {
            case NOTHING -> {}
            case STEP -> code.aload(budget).invokevirtual(BUDGET, "tick", NOTHING);
            case MEMORY -> code.aload(budget).invokevirtual(BUDGET, "after", NOTHING);
            case RESULT -> {
                code.dup().aload(budget).swap();
                code.invokevirtual(BUDGET, "after", MethodTypeDesc.of(VOID, ConstantDescs.CD_Object));
            }
        }
    }
}
