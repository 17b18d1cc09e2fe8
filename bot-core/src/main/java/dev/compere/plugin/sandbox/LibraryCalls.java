package dev.compere.plugin.sandbox;

import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.Set;

/// What has to be looked at after a call that leaves the plugin: libraries do not count what they use.
final class LibraryCalls {

    enum Cost {
        /// Not worth a look.
        NOTHING,
        /// It takes time, but makes nothing.
        STEP,
        /// It may have made something larger.
        MEMORY,
        /// It gave an object, by which one sees whether the call was a small one.
        RESULT
    }

    /// Boxes and plain arithmetic.
    private static final Set<String> CHEAP = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Math",
            "java.lang.Object",
            "java.lang.Short",
            "groovy.lang.Reference");

    private final PluginTypes types;

    LibraryCalls(PluginTypes types) {
        this.types = types;
    }

    Cost costOf(InvokeInstruction call) {
        var owner = Names.of(call.owner());
        if (types.owns(owner) || CHEAP.contains(owner)) {
            return Cost.NOTHING;
        }
        var type = call.typeSymbol();
        if (call.name().equalsString("<init>")) {
            return Cost.MEMORY;
        }
        if (!type.returnType().isPrimitive()) {
            return Cost.RESULT;
        }
        return type.parameterList().stream().allMatch(ClassDesc::isPrimitive) ? Cost.STEP : Cost.MEMORY;
    }
}
