package dev.compere.plugin.compile;

import java.util.Arrays;
import java.util.Map;
import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.GenericsType;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/// Lets only harmless annotations through, before any of them takes effect: some run code in the compiler, fetch
/// libraries or switch static compilation off. They may stand at many places: at declarations, parameters, imports and
/// wherever a type is written.
final class AnnotationGate extends CompilationCustomizer {

    /// What each name must mean: an import can give any other annotation the same name.
    private static final Map<String, String> ALLOWED = Map.of(
            "Override", "java.lang.Override",
            "Deprecated", "java.lang.Deprecated",
            "SuppressWarnings", "java.lang.SuppressWarnings",
            "Field", "groovy.transform.Field");

    AnnotationGate() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        var visitor = new Visitor(source);
        if (type == source.getAST().getClasses().getFirst()) {
            visitor.visitImports(source.getAST());
        }
        visitor.visitClass(type);
    }

    private static boolean isAllowed(AnnotationNode annotation, ModuleNode module) {
        var name = annotation.getClassNode().getName();
        var meant = ALLOWED.get(name);
        var imported = module.getImport(name);
        return meant == null
                ? ALLOWED.containsValue(name)
                : imported == null || imported.getClassName().equals(meant);
    }

    private static final class Visitor extends ClassCodeVisitorSupport {

        private final SourceUnit source;

        Visitor(SourceUnit source) {
            this.source = source;
        }

        @Override
        protected SourceUnit getSourceUnit() {
            return source;
        }

        @Override
        protected void visitAnnotation(AnnotationNode annotation) {
            boolean written = annotation.getLineNumber() > 0;
            if (!written) {
                return;
            }
            var name = annotation.getClassNode().getNameWithoutPackage();
            if (!isAllowed(annotation, source.getAST())) {
                addError("@" + name + " is not allowed in a plugin", annotation);
            } else if (!annotation.getMembers().values().stream().allMatch(Visitor::isConstant)) {
                addError("@" + name + " with code in it is not allowed in a plugin", annotation);
            }
        }

        private static boolean isConstant(Expression value) {
            return value instanceof ConstantExpression
                    || value instanceof ListExpression list
                            && list.getExpressions().stream().allMatch(Visitor::isConstant);
        }

        @Override
        public void visitClass(ClassNode type) {
            visitType(type.getUnresolvedSuperClass(false));
            Arrays.stream(type.getUnresolvedInterfaces(false)).forEach(this::visitType);
            super.visitClass(type);
        }

        @Override
        protected void visitConstructorOrMethod(MethodNode method, boolean isConstructor) {
            visitType(method.getReturnType());
            visitParameters(method.getParameters());
            super.visitConstructorOrMethod(method, isConstructor);
        }

        @Override
        public void visitField(FieldNode field) {
            visitType(field.getType());
            super.visitField(field);
        }

        @Override
        public void visitClosureExpression(ClosureExpression closure) {
            if (closure.getParameters() != null) {
                visitParameters(closure.getParameters());
            }
            super.visitClosureExpression(closure);
        }

        @Override
        public void visitDeclarationExpression(DeclarationExpression declaration) {
            if (!declaration.isMultipleAssignmentDeclaration()) {
                visitType(declaration.getVariableExpression().getOriginType());
            }
            super.visitDeclarationExpression(declaration);
        }

        @Override
        public void visitCastExpression(CastExpression cast) {
            visitType(cast.getType());
            super.visitCastExpression(cast);
        }

        @Override
        public void visitClassExpression(ClassExpression type) {
            visitType(type.getType());
        }

        @Override
        public void visitConstructorCallExpression(ConstructorCallExpression call) {
            visitType(call.getType());
            super.visitConstructorCallExpression(call);
        }

        private void visitParameters(Parameter[] parameters) {
            for (var parameter : parameters) {
                visitAnnotations((AnnotatedNode) parameter);
                visitType(parameter.getType());
            }
        }

        private void visitType(ClassNode type) {
            if (type == null) {
                return;
            }
            type.getTypeAnnotations().forEach(this::visitAnnotation);
            if (type.isArray()) {
                visitType(type.getComponentType());
            }
            if (type.getGenericsTypes() != null && !type.isGenericsPlaceHolder()) {
                Arrays.stream(type.getGenericsTypes())
                        .map(GenericsType::getType)
                        .forEach(this::visitType);
            }
        }
    }
}
