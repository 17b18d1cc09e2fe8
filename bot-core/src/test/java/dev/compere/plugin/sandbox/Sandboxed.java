package dev.compere.plugin.sandbox;

import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.runtime.FormatHelper;

/// Compiles Groovy text, sends it through the gate and runs it.
final class Sandboxed {

    private static final GroovyClassLoader LIBRARY = new GroovyClassLoader(Sandboxed.class.getClassLoader());
    private static final String BASE = SandboxScript.class.getName();
    static final AllowList LIST = list();

    private Sandboxed() {}

    private static AllowList list() {
        ListedClasses.initialise();
        var types = new LinkedHashMap<>(AllowList.shipped().types());
        var reader = new AllowListReader();
        reader.read("test", "type " + BASE + " extendable\n<init>()V\n");
        types.putAll(reader.list().types());
        return new AllowList(types);
    }

    static Map<String, byte[]> compile(String text) {
        var configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(BASE);
        configuration.addCompilationCustomizers(
                new PrivateFields(), new ASTTransformationCustomizer(CompileStatic.class));
        var unit = new CompilationUnit(configuration, null, LIBRARY);
        unit.addSource("Plugin.groovy", text);
        unit.compile(Phases.CLASS_GENERATION);
        var classes = new LinkedHashMap<String, byte[]>();
        unit.getClasses().forEach(type -> classes.put(type.getName(), type.getBytes()));
        return classes;
    }

    static Inspection inspect(String text) {
        return new BytecodeGate(LIST).inspect(compile(text));
    }

    static List<Violation> violations(String text) {
        return switch (inspect(text)) {
            case Inspection.Refused refused -> refused.violations();
            case Inspection.Passed _ -> List.of();
        };
    }

    static Object run(String text) throws Exception {
        return run(text, Limits.LOADING);
    }

    /// What the script gives, written as Groovy writes it.
    static Object run(String text, Limits limits) throws Exception {
        var loader = load(text);
        var result = new Object[1];
        Budget.run(limits, () -> {
            var script = (SandboxScript)
                    loader.loadClass("Plugin").getDeclaredConstructor().newInstance();
            result[0] = FormatHelper.toString(script.run());
        });
        loader.close();
        return result[0];
    }

    static SandboxClassLoader load(String text) {
        return switch (inspect(text)) {
            case Inspection.Passed passed ->
                new SandboxClassLoader("test", passed.classes(), LIST, Sandboxed.class.getClassLoader());
            case Inspection.Refused refused -> throw new AssertionError(refused.violations());
        };
    }

    /// Otherwise closures reach a script's fields by name.
    private static final class PrivateFields extends CompilationCustomizer {

        PrivateFields() {
            super(CompilePhase.CANONICALIZATION);
        }

        @Override
        public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
            if (type.isScript()) {
                type.getFields().stream()
                        .filter(field -> !field.isStatic() && !field.isSynthetic())
                        .forEach(field -> field.setModifiers(field.getModifiers() | Modifier.PRIVATE));
            }
        }
    }
}
