package dev.compere.plugin.sandbox;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.ArrayDeque;
import java.util.Deque;

/// Tells `new X(…)` from `super(…)`: both are calls of `<init>`, but only the former follows a `new` and a `dup`.
/// Fed with the elements of one method, in order.
final class NewObjects {

    private final Deque<ClassEntry> open = new ArrayDeque<>();
    private CodeElement justMade;
    private NewObjectInstruction awaitsCopy;

    void see(CodeElement element) {
        if (element instanceof Instruction instruction) {
            if (awaitsCopy != null && instruction.opcode() == Opcode.DUP) {
                open.push(awaitsCopy.className());
            }
            awaitsCopy = element instanceof NewObjectInstruction object ? object : null;
        }
        if (element instanceof InvokeInstruction call
                && call.name().equalsString("<init>")
                && !open.isEmpty()
                && open.peek().equals(call.owner())) {
            open.pop();
            justMade = call;
        }
    }

    /// Whether the call of a constructor that was seen last makes a new object.
    boolean justMade(InvokeInstruction constructor) {
        return justMade == constructor;
    }
}
