package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks at what a class inherits. A call by way of an interface ends at whatever method of that name and type the
/// object's class has, be it one of a library that may not be called: `interface I { Object evaluate(String text) }`
/// and a class that implements it by extending a script.
final class InheritanceInspector {

    private final PluginTypes types;
    private final Violations violations;

    InheritanceInspector(PluginTypes types, Violations violations) {
        this.types = types;
        this.violations = violations;
    }

    void inspect(ClassModel type) {
        if (type.flags().has(AccessFlag.INTERFACE)) {
            return; // the classes that implement it are looked at
        }
        var name = Names.of(type.thisClass());
        var written = types.ownClassesOf(name).stream()
                .flatMap(own -> own.methods().stream())
                .map(InheritanceInspector::signature)
                .collect(Collectors.toSet());
        types.ownInterfacesOf(name).stream()
                .flatMap(own -> own.methods().stream())
                .map(InheritanceInspector::signature)
                .filter(method -> !written.contains(method))
                .forEach(method -> types.librariesOf(name).forEach(library -> inspect(library, method)));
        inspectLibraries(name, written);
    }

    /// The same may happen between an interface of a library and a class of another.
    private void inspectLibraries(String name, Set<MethodRef> written) {
        var superclass = types.libraryClassOf(name);
        for (var face : types.librariesOf(name)) {
            if (!face.equals(superclass)) {
                Lineage.methodsOf(face).stream()
                        .filter(method -> !written.contains(method))
                        .filter(method ->
                                types.call(face, method.name(), method.descriptor()) instanceof Verdict.Allowed)
                        .forEach(method -> inspect(superclass, method));
            }
        }
    }

    private void inspect(String library, MethodRef method) {
        var verdict = types.call(library, method.name(), method.descriptor());
        if (verdict instanceof Verdict.Denied && Lineage.methodsOf(library).contains(method)) {
            violations.add("opens " + library + "." + method.name() + "() by way of an interface");
        }
    }

    private static MethodRef signature(MethodModel method) {
        return new MethodRef(
                "", method.methodName().stringValue(), method.methodType().stringValue());
    }
}
