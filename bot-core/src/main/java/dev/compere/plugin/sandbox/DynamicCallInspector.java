package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;

/// Looks at `invokedynamic`: casts and conversions, which [CastRewriting] replaces, lambdas, and the methods of
/// records. Groovy's calls by name are not among what may stay.
final class DynamicCallInspector {

    private final PluginTypes types;
    private final Violations violations;

    DynamicCallInspector(PluginTypes types, Violations violations) {
        this.types = types;
        this.violations = violations;
    }

    void inspect(InvokeDynamicInstruction call) {
        switch (DynamicCall.of(call)) {
            case DynamicCall.Cast(var type) -> inspectType(type);
            case DynamicCall.Conversion _, DynamicCall.NewEmpty _ -> {}
            case DynamicCall.Lambda(var face, var target) -> {
                inspectType(face);
                inspect(target);
            }
            case DynamicCall.OfRecord _ -> call.bootstrapArgs().forEach(this::inspectRecord);
            case DynamicCall.Other(var what) -> violations.add(what);
        }
    }

    private void inspect(DirectMethodHandleDesc target) {
        var owner = Names.of(target.owner());
        if (types.call(owner, target.methodName(), target.lookupDescriptor()) instanceof Verdict.Denied) {
            violations.add("refers to the method " + owner + "." + target.methodName());
        }
    }

    private void inspectRecord(ConstantDesc argument) {
        boolean ofPlugin = switch (argument) {
            case String _ -> true;
            case ClassDesc type -> types.owns(type);
            case DirectMethodHandleDesc handle ->
                types.owns(handle.owner())
                        && types.reads(
                                Names.of(handle.owner()),
                                handle.methodName(),
                                handle.invocationType().returnType().descriptorString());
            default -> false;
        };
        if (!ofPlugin) {
            violations.add("is not a record like others");
        }
    }

    private void inspectType(ClassDesc type) {
        if (!types.names(type)) {
            violations.add("refers to " + Names.of(Names.elementOf(type)));
        }
    }
}
