package dev.compere.plugin.compile;

import java.util.Set;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/// Lets only harmless annotations through, before any of them takes effect: some run code in the compiler, fetch
/// libraries or switch static compilation off.
final class AnnotationGate extends CompilationCustomizer {

    private static final Set<String> ALLOWED = Set.of("Override", "Field", "Deprecated", "SuppressWarnings");

    AnnotationGate() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        var visitor = new Visitor(source);
        visitor.visitImports(source.getAST());
        visitor.visitClass(type);
    }

    private static final class Visitor extends ClassCodeVisitorSupport {

        private final SourceUnit source;

        Visitor(SourceUnit source) {
            this.source = source;
        }

        @Override
        protected void visitAnnotation(AnnotationNode annotation) {
            boolean written = annotation.getLineNumber() > 0;
            var name = annotation.getClassNode().getNameWithoutPackage();
            if (written && !ALLOWED.contains(name)) {
                addError("@" + name + " is not allowed in a plugin", annotation);
            } else if (written && !annotation.getMembers().values().stream().allMatch(Visitor::isConstant)) {
                addError("@" + name + " with code in it is not allowed in a plugin", annotation);
            }
        }

        private static boolean isConstant(Expression member) {
            return member instanceof ConstantExpression
                    || member instanceof ListExpression list
                            && list.getExpressions().stream().allMatch(Visitor::isConstant);
        }

        @Override
        protected SourceUnit getSourceUnit() {
            return source;
        }
    }
}
