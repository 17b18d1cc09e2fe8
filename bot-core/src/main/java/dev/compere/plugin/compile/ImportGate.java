package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.AllowList;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.PackageNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.syntax.SyntaxException;

/// Notes imports of what is not on the allow-list, and refuses a `package`: the classes of a plugin stand side by side.
final class ImportGate extends CompilationCustomizer {

    /// Of which all may be imported at once: what is not on the allow-list is noted where it is used.
    private static final Set<String> PACKAGES = Set.of(
            "dev.compere.event.",
            "java.math.",
            "java.text.",
            "java.time.",
            "java.time.format.",
            "java.time.temporal.",
            "java.util.",
            "java.util.function.",
            "java.util.regex.",
            "java.util.stream.");

    private final AllowList list = AllowList.shipped();
    private final OutOfReach outOfReach;

    ImportGate(OutOfReach outOfReach) {
        super(CompilePhase.CONVERSION);
        this.outOfReach = outOfReach;
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        var module = source.getAST();
        if (type != module.getClasses().getFirst()) {
            return;
        }
        if (module.getPackage() != null) {
            refusePackage(source, module.getPackage());
        }
        importsOf(module)
                .filter(each -> !isAllowed(each, module))
                .forEach(each -> outOfReach.name(source, each, "import of " + nameOf(each)));
    }

    /// At once and at every level: in a package of the bot even the compiler would grant what is private to it.
    private static void refusePackage(SourceUnit source, PackageNode node) {
        source.addError(new SyntaxException(Forbidden.message("a package"), node));
    }

    private static Stream<ImportNode> importsOf(ModuleNode module) {
        return Stream.of(
                        module.getImports().stream(),
                        module.getStarImports().stream(),
                        module.getStaticImports().values().stream(),
                        module.getStaticStarImports().values().stream())
                .flatMap(imports -> imports);
    }

    private boolean isAllowed(ImportNode node, ModuleNode module) {
        if (node.getPackageName() != null) {
            return PACKAGES.contains(node.getPackageName());
        }
        var name = node.getClassName();
        boolean own = module.getUnit().getClass(name) != null;
        return own || isListed(name);
    }

    /// In an import a nested class is written with a dot, too.
    private boolean isListed(String name) {
        int dot = name.lastIndexOf('.');
        return list.writable(name) || dot > 0 && isListed(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }

    private static String nameOf(ImportNode node) {
        return node.getPackageName() != null ? node.getPackageName() + "*" : node.getClassName();
    }
}
