package dev.compere.plugin.sandbox;

import java.lang.classfile.MethodModel;

/// Methods the Groovy compiler adds to each script for starting it from a command line. Nobody does that to a plugin,
/// and they do what no plugin may, so they are taken out.
final class EntryPoints {

    private EntryPoints() {}

    static boolean isSuperfluous(MethodModel method) {
        boolean main = method.methodName().equalsString("main");
        boolean constructor = method.methodName().equalsString("<init>");
        return main && method.methodType().equalsString("([Ljava/lang/String;)V")
                || constructor && method.methodType().equalsString("(Lgroovy/lang/Binding;)V");
    }
}
