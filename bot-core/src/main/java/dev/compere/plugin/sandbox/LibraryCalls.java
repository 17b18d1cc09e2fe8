package dev.compere.plugin.sandbox;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
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

    /// They only pass on what they are given.
    private static final Set<String> PASS_ON = Set.of("groovy.lang.Closure", "groovy.lang.Reference");

    /// They put together what they are given in one array.
    private static final Set<String> LITERALS = Set.of("createList", "createMap", "createTuple");

    /// Of what Groovy adds to a collection: these hash or compare its elements by themselves.
    private static final Set<String> OF_ELEMENTS = Set.of(
            "toSet",
            "toImmutableSet",
            "countBy",
            "max",
            "min",
            "sort",
            "toSorted",
            "isSorted",
            "groupConsecutive",
            "collectEntries");

    /// Types of java.util that hold no values of a plugin.
    private static final Set<String> NO_CONTAINERS = Set.of("Comparator", "Locale", "Random");

    private static final String OWN_PACKAGE = LibraryCalls.class.getPackageName() + ".";

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

    /// How many values on top of the stack the library is about to be given that may hold others: 0, 1 or 2.
    int givenTo(InvokeInstruction call) {
        var owner = Names.of(call.owner());
        if (types.owns(owner)
                || CHEAP.contains(owner)
                || PASS_ON.contains(owner)
                || owner.startsWith(OWN_PACKAGE)
                || owner.startsWith("java.util.function.")) {
            return 0;
        }
        var type = call.typeSymbol();
        int last = type.parameterCount() - 1;
        if (last < 0 || !mayHold(type.parameterType(last))) {
            return isReference(type, last)
                            && last > 0
                            && mayHold(type.parameterType(last - 1))
                            && last - 1 >= first(call)
                    ? 2
                    : 0;
        }
        if (last < first(call)) {
            return 0;
        }
        return last - 1 >= first(call) && isReference(type, last - 1) ? 2 : 1;
    }

    /// The first of the parameters that is no receiver: what Groovy adds to a type is a static method that gets it
    /// first.
    private static int first(InvokeInstruction call) {
        boolean added = call.opcode() == Opcode.INVOKESTATIC
                && Names.of(call.owner()).startsWith("org.codehaus.groovy.")
                && !LITERALS.contains(call.name().stringValue())
                && !OF_ELEMENTS.contains(call.name().stringValue());
        return added ? 1 : 0;
    }

    private static boolean isReference(MethodTypeDesc type, int parameter) {
        return parameter >= 0 && !type.parameterType(parameter).isPrimitive();
    }

    private static boolean mayHold(ClassDesc type) {
        return type.equals(ConstantDescs.CD_Object)
                || type.isArray() && !type.componentType().isPrimitive()
                || type.equals(ClassDesc.of("java.lang.Iterable"))
                || type.isClassOrInterface()
                        && type.packageName().equals("java.util")
                        && !NO_CONTAINERS.contains(type.displayName());
    }
}
