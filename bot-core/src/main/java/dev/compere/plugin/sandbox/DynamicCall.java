package dev.compere.plugin.sandbox;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/// What an `invokedynamic` instruction is for.
sealed interface DynamicCall {

    /// A cast, written or implied, that may convert.
    record Cast(ClassDesc type) implements DynamicCall {}

    /// `value as Type`
    record Conversion() implements DynamicCall {}

    /// A new, empty map or list in place of an argument that was left out.
    record NewEmpty() implements DynamicCall {}

    /// A lambda or a method reference.
    record Lambda(ClassDesc face, DirectMethodHandleDesc target) implements DynamicCall {}

    /// `equals`, `hashCode` or `toString` of a record.
    record OfRecord() implements DynamicCall {}

    /// Anything else; a plugin may not do it.
    record Other(String what) implements DynamicCall {}

    static DynamicCall of(InvokeDynamicInstruction call) {
        var bootstrap = call.bootstrapMethod();
        var type = call.typeSymbol();
        return switch (Names.of(bootstrap.owner()) + "." + bootstrap.methodName()) {
            case "org.codehaus.groovy.vmplugin.v8.IndyInterface.bootstrap" -> ofGroovy(call, type);
            case "java.lang.invoke.LambdaMetafactory.metafactory" -> ofLambda(call, type);
            case "java.lang.runtime.ObjectMethods.bootstrap" -> new OfRecord();
            default -> new Other("calls by way of " + bootstrap.owner().displayName());
        };
    }

    private static DynamicCall ofGroovy(InvokeDynamicInstruction call, MethodTypeDesc type) {
        var operation = call.name().stringValue();
        var name = String.valueOf(call.bootstrapArgs().getFirst());
        if (operation.equals("cast") && type.parameterCount() == 1) {
            return new Cast(type.returnType());
        }
        if (operation.equals("init") && call.type().equalsString("(Ljava/lang/Class;)Ljava/lang/Object;")) {
            return new NewEmpty();
        }
        boolean conversion = type.parameterCount() == 2
                && type.parameterType(1).descriptorString().equals("Ljava/lang/Class;")
                && type.returnType().descriptorString().equals("Ljava/lang/Object;");
        return operation.equals("invoke") && name.equals("asType") && conversion
                ? new Conversion()
                : new Other(
                        "calls '" + name + "', which is not known before it runs: declare the type it is called on");
    }

    private static DynamicCall ofLambda(InvokeDynamicInstruction call, MethodTypeDesc type) {
        return call.bootstrapArgs().size() == 3 && call.bootstrapArgs().get(1) instanceof DirectMethodHandleDesc target
                ? new Lambda(type.returnType(), target)
                : new Other("makes an unusual lambda");
    }
}
