package dev.compere.plugin.compile;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/// What a plugin's text refers to that the sandbox does not let through, found while it is compiled: for good messages,
/// with line and column. The wall itself is the gate on the classes that come out.
///
/// It is told apart from other mistakes, so that a plugin that may do anything can be asked what it makes use of.
final class OutOfReach {

    private final ErrorCollector found = new ErrorCollector(new CompilerConfiguration());
    private final Set<ASTNode> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> places = new HashSet<>();

    ErrorCollector found() {
        return found;
    }

    /// Puts this where type-checking extensions find it: Groovy makes those by itself.
    void attachTo(SourceUnit unit) {
        unit.getAST().putNodeMetaData(OutOfReach.class, this);
    }

    static OutOfReach of(SourceUnit unit) {
        return unit.getAST().getNodeMetaData(OutOfReach.class);
    }

    /// A type, or a static member of one: `File`, `System.getenv`.
    void name(SourceUnit unit, ASTNode where, String what) {
        named.add(where);
        add(unit, where, what);
    }

    /// What is called on something that is out of reach itself is not worth a second message.
    void method(SourceUnit unit, Expression call, String what) {
        if (!isCalledOnNamed(call)) {
            add(unit, call instanceof MethodCallExpression method ? method.getMethod() : call, what);
        }
    }

    private boolean isCalledOnNamed(Expression expression) {
        return named.contains(expression)
                || switch (expression) {
                    case MethodCallExpression call -> isCalledOnNamed(call.getObjectExpression());
                    case PropertyExpression property -> isCalledOnNamed(property.getObjectExpression());
                    default -> false;
                };
    }

    private void add(SourceUnit unit, ASTNode where, String what) {
        boolean isNew = places.add(unit.getName() + ":" + where.getLineNumber() + ":" + where.getColumnNumber());
        if (where.getLineNumber() > 0 && isNew) {
            var message = Forbidden.message(what);
            found.addErrorAndContinue(new SyntaxErrorMessage(new SyntaxException(message, where), unit));
        }
    }
}
