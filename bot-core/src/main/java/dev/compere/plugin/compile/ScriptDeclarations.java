package dev.compere.plugin.compile;

import dev.compere.plugin.script.DeclaredSetting;
import dev.compere.plugin.script.PluginHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/// What one script declares in so many words, found while it is compiled: its header and its settings.
final class ScriptDeclarations extends CompilationCustomizer {

    private final PluginSource source;
    private final TextFiles texts;
    private final List<PluginProblem> problems = new ArrayList<>();
    private boolean read;
    private MethodCallExpression headerCall;
    private PluginHeader header;
    private List<DeclaredSetting> settings = List.of();

    ScriptDeclarations(PluginSource source, TextFiles texts) {
        super(CompilePhase.CONVERSION);
        this.source = source;
        this.texts = texts;
    }

    /// Whether the script could be parsed.
    boolean wereRead() {
        return read;
    }

    /// Empty if there is none.
    Optional<PluginHeader> header() {
        return Optional.ofNullable(header);
    }

    List<DeclaredSetting> settings() {
        return settings;
    }

    List<PluginProblem> problems() {
        return problems;
    }

    /// Whether the compiler complains of a header that is a problem here already, and better explained.
    boolean explains(PluginProblem complaint) {
        return isOfHeader(complaint) && problems.stream().anyMatch(this::isOfHeader);
    }

    private boolean isOfHeader(PluginProblem problem) {
        return headerCall != null
                && problem.file().equals(PluginProblem.fileOf(source.name()))
                && headerCall.getLineNumber() <= problem.line()
                && problem.line() <= headerCall.getLastLineNumber();
    }

    @Override
    public void call(SourceUnit unit, GeneratorContext context, ClassNode type) {
        if (!type.getName().equals(source.className())) {
            problems.addAll(OwnClasses.problems(source, unit, type));
            return;
        }
        read = true;
        var script = unit.getAST().getStatementBlock();
        script.getStatements().stream()
                .map(ScriptDeclarations::header)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(this::read);
        script.visit(new OtherHeaders());
        var reader = new SettingsReader(source);
        script.visit(reader);
        settings = reader.settings();
        problems.addAll(reader.problems());
        var files = new FileCalls(source, texts);
        script.visit(files);
        unit.getAST().getMethods().forEach(method -> method.getCode().visit(files));
        problems.addAll(files.problems());
    }

    private void read(MethodCallExpression call) {
        headerCall = call;
        var reader = new HeaderReader(source);
        header = reader.read(call);
        problems.addAll(reader.problems());
    }

    private static Optional<MethodCallExpression> header(Statement statement) {
        return statement instanceof ExpressionStatement line
                        && line.getExpression() instanceof MethodCallExpression call
                        && isHeader(call)
                ? Optional.of(call)
                : Optional.empty();
    }

    private static boolean isHeader(MethodCallExpression call) {
        return call.isImplicitThis() && HeaderReader.VERB.equals(call.getMethodAsString());
    }

    private final class OtherHeaders extends CodeVisitorSupport {

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            if (isHeader(call) && call != headerCall) {
                problems.add(PluginProblem.at(
                        source.name(),
                        call.getLineNumber(),
                        call.getColumnNumber(),
                        "the header stands at the top level, and once",
                        "move it to the first line, or remove it"));
            }
            super.visitMethodCallExpression(call);
        }
    }
}
