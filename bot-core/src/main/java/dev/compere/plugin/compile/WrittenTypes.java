package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.AllowList;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.DynamicVariable;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ArrayExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.ast.stmt.SynchronizedStatement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.transform.trait.Traits;

/// Notes each type that a plugin's text names and that is not on the allow-list.
final class WrittenTypes extends CompilationCustomizer {

    private final AllowList list = AllowList.shipped();
    private final OutOfReach outOfReach;

    WrittenTypes(OutOfReach outOfReach) {
        super(CompilePhase.SEMANTIC_ANALYSIS);
        this.outOfReach = outOfReach;
    }

    @Override
    public void call(SourceUnit unit, GeneratorContext context, ClassNode type) {
        outOfReach.attachTo(unit);
        new Visitor(unit).visitClass(type);
    }

    private final class Visitor extends ClassCodeVisitorSupport {

        private final SourceUnit unit;

        Visitor(SourceUnit unit) {
            this.unit = unit;
        }

        @Override
        protected SourceUnit getSourceUnit() {
            return unit;
        }

        @Override
        public void visitClass(ClassNode type) {
            if (Traits.isTrait(type)) {
                outOfReach.name(unit, type, "trait");
            }
            if (!type.isScript()) {
                note(type.getSuperClass(), type);
                Arrays.stream(type.getInterfaces()).forEach(face -> note(face, type));
            }
            super.visitClass(type);
        }

        @Override
        public void visitField(FieldNode field) {
            note(field.getType(), field);
            super.visitField(field);
        }

        @Override
        protected void visitConstructorOrMethod(MethodNode method, boolean isConstructor) {
            note(method.getReturnType(), method);
            note(method.getParameters());
            if (Modifier.isSynchronized(method.getModifiers())) {
                outOfReach.name(unit, method, "synchronized");
            }
            super.visitConstructorOrMethod(method, isConstructor);
        }

        @Override
        public void visitClosureExpression(ClosureExpression closure) {
            if (closure.getParameters() != null) {
                note(closure.getParameters());
            }
            super.visitClosureExpression(closure);
        }

        @Override
        public void visitDeclarationExpression(DeclarationExpression declaration) {
            if (!declaration.isMultipleAssignmentDeclaration()) {
                note(declaration.getVariableExpression().getOriginType(), declaration);
            }
            super.visitDeclarationExpression(declaration);
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            if (call.isImplicitThis() && "use".equals(call.getMethodAsString()) && takesAClass(call)) {
                outOfReach.name(unit, call, "use");
            } else if (!notedMember(call, call.getObjectExpression(), call.getMethodAsString())) {
                super.visitMethodCallExpression(call);
            } else {
                call.getArguments().visit(this);
            }
        }

        @Override
        public void visitPropertyExpression(PropertyExpression property) {
            if ("metaClass".equals(property.getPropertyAsString())) {
                outOfReach.name(unit, property, "metaClass");
            } else if (!notedMember(property, property.getObjectExpression(), property.getPropertyAsString())) {
                super.visitPropertyExpression(property);
            }
        }

        @Override
        public void visitVariableExpression(VariableExpression variable) {
            boolean isProperty = variable.getAccessedVariable() instanceof DynamicVariable;
            if (isProperty && List.of("binding", "metaClass").contains(variable.getName())) {
                outOfReach.name(unit, variable, variable.getName());
            }
        }

        @Override
        public void visitConstructorCallExpression(ConstructorCallExpression call) {
            note(call.getType(), call);
            super.visitConstructorCallExpression(call);
        }

        @Override
        public void visitCastExpression(CastExpression cast) {
            note(cast.getType(), cast);
            super.visitCastExpression(cast);
        }

        @Override
        public void visitArrayExpression(ArrayExpression array) {
            note(array.getElementType(), array);
            super.visitArrayExpression(array);
        }

        @Override
        public void visitClassExpression(ClassExpression type) {
            note(type.getType(), type);
        }

        @Override
        public void visitCatchStatement(CatchStatement handler) {
            note(handler.getExceptionType(), handler);
            if (List.of("java.lang.Throwable", "java.lang.Error")
                    .contains(handler.getExceptionType().getName())) {
                outOfReach.name(unit, handler, handler.getExceptionType().getNameWithoutPackage());
            }
            super.visitCatchStatement(handler);
        }

        @Override
        public void visitSynchronizedStatement(SynchronizedStatement block) {
            outOfReach.name(unit, block, "synchronized");
            super.visitSynchronizedStatement(block);
        }

        /// `System.getenv` says more than `System`.
        private boolean notedMember(Expression use, Expression owner, String member) {
            boolean ofForbidden = owner instanceof ClassExpression type && !isReachable(type.getType());
            if (ofForbidden) {
                outOfReach.name(unit, use, shown(owner.getType()) + "." + member);
            }
            return ofForbidden;
        }

        private static boolean takesAClass(MethodCallExpression call) {
            return call.getArguments() instanceof TupleExpression arguments
                    && arguments.getExpressions().stream().anyMatch(ClassExpression.class::isInstance);
        }

        private void note(Parameter[] parameters) {
            Arrays.stream(parameters).forEach(parameter -> note(parameter.getType(), parameter));
        }

        private void note(ClassNode type, ASTNode where) {
            if (type != null && !isReachable(type)) {
                outOfReach.name(unit, where instanceof Expression ? where : placeOf(type, where), shown(type));
            }
        }
    }

    private static ASTNode placeOf(ClassNode type, ASTNode where) {
        return type.getLineNumber() > 0 ? type : where;
    }

    private boolean isReachable(ClassNode type) {
        var element = type.isArray() ? type.getComponentType() : type;
        return element.isArray()
                ? isReachable(element)
                : element.isGenericsPlaceHolder()
                        || element.redirect().isPrimaryClassNode()
                        || isPrimitive(element)
                        || list.writable(element.getName());
    }

    private static boolean isPrimitive(ClassNode type) {
        return ClassHelper.isPrimitiveType(type);
    }

    private static String shown(ClassNode type) {
        var element = type.isArray() ? type.getComponentType() : type;
        return element.getNameWithoutPackage().replace('$', '.');
    }
}
