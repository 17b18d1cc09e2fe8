package dev.compere.plugin.compile;

import dev.compere.action.Permission;
import dev.compere.plugin.script.PluginHeader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/// Compares what a script does with what its header asks for. It stands behind static compilation, which has found out
/// which method each call means.
///
/// This is for the author, not for safety: an action that was not granted is refused whatever was found here.
final class PermissionCheck extends CompilationCustomizer {

    /// Where a permission is needed first.
    private record Use(String verb, String file, int line, int column) {}

    private final PluginSource source;
    private final ScriptDeclarations declarations;
    private final Map<Permission, Use> uses = new EnumMap<>(Permission.class);

    PermissionCheck(PluginSource source, ScriptDeclarations declarations) {
        super(CompilePhase.INSTRUCTION_SELECTION);
        this.source = source;
        this.declarations = declarations;
    }

    /// A header that is missing, with all that the script needs; or what it does not ask for, once per permission.
    List<PluginProblem> problems() {
        if (!declarations.wereRead()) {
            return List.of();
        }
        return declarations.header().map(this::notAskedFor).orElseGet(this::missingHeader);
    }

    private List<PluginProblem> missingHeader() {
        return List.of(PluginProblem.at(
                source.name(),
                1,
                1,
                "the header is missing",
                "write this first: " + PluginHeader.line(source.name(), uses.keySet())));
    }

    private List<PluginProblem> notAskedFor(PluginHeader header) {
        var needed = EnumSet.noneOf(Permission.class);
        needed.addAll(header.permissions());
        needed.addAll(uses.keySet());
        var words = needed.stream().map(each -> "'" + each.word() + "'").collect(Collectors.joining(", ", "[", "]"));
        var problems = new ArrayList<PluginProblem>();
        uses.forEach((permission, use) -> {
            if (!header.permissions().contains(permission)) {
                problems.add(new PluginProblem(
                        use.file(),
                        use.line(),
                        use.column(),
                        use.verb() + " needs the permission " + permission.word()
                                + ", which the header does not ask for",
                        "write there permissions: " + words));
            }
        });
        return problems;
    }

    @Override
    public void call(SourceUnit unit, GeneratorContext context, ClassNode type) {
        new ClassCodeVisitorSupport() {
            @Override
            protected SourceUnit getSourceUnit() {
                return unit;
            }

            @Override
            public void visitMethodCallExpression(MethodCallExpression call) {
                for (var permission : VerbPermissions.neededFor(call)) {
                    uses.putIfAbsent(permission, use(unit, call, permission));
                }
                super.visitMethodCallExpression(call);
            }
        }.visitClass(type);
    }

    private Use use(SourceUnit unit, MethodCallExpression call, Permission permission) {
        var verb = call.getMethod();
        var name = (permission == Permission.HTTP ? "http." : "")
                + call.getMethodAsString()
                + VerbPermissions.heardOf(call)
                        .map(event -> "(" + event.getSimpleName() + ")")
                        .orElse("");
        return new Use(name, source.fileOf(unit.getName()), verb.getLineNumber(), verb.getColumnNumber());
    }
}
