package dev.compere.plugin.compile;

import java.lang.reflect.Modifier;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/// Makes a script's `@Field` variables private. Left as Groovy makes them, a closure reaches them by name at run time:
/// unchecked, and by way of an exception each time.
final class ScriptFields extends CompilationCustomizer {

    ScriptFields() {
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
