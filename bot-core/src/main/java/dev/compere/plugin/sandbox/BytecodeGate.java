package dev.compere.plugin.sandbox;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets a plugin's classes through, or says why not. This, and not the compiler, is the wall: it looks at what really
/// runs, after all of Groovy's ways to write a call have become one of a few instructions.
///
/// First every class is inspected: whatever it refers to outside of the plugin must be on the [AllowList]. Then it is
/// rewritten: calls that could loop or grow without bounds go to the checked ones of this package, casts no longer
/// call constructors, and every method, loop and exception handler answers to the [Budget]. Runs nothing of the
/// plugin. Safe from any thread.
public final class BytecodeGate {

    private static final int MOST_CLASSES = 500;

    private final AllowList list;

    public BytecodeGate(AllowList list) {
        this.list = list;
    }

    /// @param classes of one plugin, all of them, by name
    public Inspection inspect(Map<String, byte[]> classes) {
        if (classes.size() > MOST_CLASSES) {
            return refused("has more than " + MOST_CLASSES + " classes and closures");
        }
        var models = new LinkedHashMap<String, ClassModel>();
        try {
            classes.forEach((name, bytes) -> models.put(name, ClassFile.of().parse(bytes)));
            return inspect(new PluginTypes(models, list), models);
        } catch (IllegalArgumentException e) {
            return refused("cannot be read or rewritten: " + e.getMessage());
        }
    }

    private Inspection inspect(PluginTypes types, Map<String, ClassModel> models) {
        var violations = new Violations();
        var inspector = new ClassInspector(types, violations);
        models.values().forEach(inspector::inspect);
        var found = violations.inOrder();
        if (!found.isEmpty()) {
            return new Inspection.Refused(found);
        }
        var rewriting = new ClassRewriting(types);
        var rewritten = new LinkedHashMap<String, byte[]>();
        models.forEach((name, model) -> rewritten.put(name, rewriting.rewrite(model)));
        return new Inspection.Passed(rewritten);
    }

    private static Inspection refused(String what) {
        return new Inspection.Refused(List.of(new Violation("", "", "", 0, what)));
    }
}
