package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.AllowList;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.syntax.SyntaxException;

/// Lets a plugin import only what it may use, before any name is resolved: under another name a dangerous annotation
/// would pass for a harmless one, and run in the compiler.
final class ImportGate extends CompilationCustomizer {

    private static final String EVENTS = "dev.compere.event.";

    /// Packages of which there is more than one type to use.
    private static final Set<String> PACKAGES = Set.of(
            EVENTS,
            "java.math.",
            "java.time.",
            "java.time.format.",
            "java.time.temporal.",
            "java.util.",
            "java.util.function.",
            "java.util.regex.",
            "java.util.stream.");

    ImportGate() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        var module = source.getAST();
        if (type != module.getClasses().getFirst()) {
            return;
        }
        if (module.getPackage() != null) {
            refuse(source, module.getPackage(), "a package");
        }
        module.getImports().forEach(each -> inspect(source, each));
        module.getStaticImports().values().forEach(each -> inspect(source, each));
        module.getStaticStarImports().values().forEach(each -> inspect(source, each));
        module.getStarImports().stream()
                .filter(ImportGate::isWritten)
                .filter(each -> !PACKAGES.contains(each.getPackageName()))
                .forEach(each -> refuse(source, each, "import of " + each.getPackageName() + "*"));
    }

    private static void inspect(SourceUnit source, ImportNode each) {
        if (isWritten(each) && !isOfUse(source.getAST(), each.getClassName())) {
            refuse(source, each, "import of " + each.getClassName());
        }
    }

    private static boolean isOfUse(ModuleNode module, String className) {
        boolean own = module.getUnit().getClass(className) != null;
        return own || className.startsWith(EVENTS) || AllowList.shipped().writable(className);
    }

    /// Whether the author wrote it, or the compiler was told to add it.
    private static boolean isWritten(ImportNode each) {
        return each.getLineNumber() > 0;
    }

    private static void refuse(SourceUnit source, ASTNode at, String what) {
        source.addError(new SyntaxException(what + " is not allowed in a plugin", at));
    }
}
