package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.AllowList;
import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.util.LinkedHashSet;
import java.util.Set;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.classgen.asm.BytecodeHelper;
import org.codehaus.groovy.transform.stc.AbstractTypeCheckingExtension;
import org.codehaus.groovy.transform.stc.ExtensionMethodNode;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingVisitor;

/// Notes each call of a method that is not on the allow-list, when the compiler has found out which method it means.
/// Made by Groovy, by its name; notes into the [OutOfReach] of the source.
public final class AllowListExtension extends AbstractTypeCheckingExtension {

    private final AllowList list = AllowList.shipped();

    public AllowListExtension(StaticTypeCheckingVisitor visitor) {
        super(visitor);
    }

    @Override
    public void onMethodSelection(Expression expression, MethodNode target) {
        var method = target instanceof ExtensionMethodNode extension ? extension.getExtensionMethodNode() : target;
        var owner = method.getDeclaringClass();
        if (owner.isArray() || owner.redirect().isPrimaryClassNode() || isAllowed(owner, method)) {
            return;
        }
        OutOfReach.of(context.getSource()).method(context.getSource(), expression, shown(expression, target));
    }

    /// The class that declares a method is not always one that the list names: `AbstractList` has the methods of
    /// `List`.
    private boolean isAllowed(ClassNode owner, MethodNode method) {
        var descriptor = BytecodeHelper.getMethodDescriptor(method.getReturnType(), method.getParameters());
        return lineage(owner).stream()
                .anyMatch(type -> !(list.call(type.getName(), method.getName(), descriptor) instanceof Verdict.Denied));
    }

    private static Set<ClassNode> lineage(ClassNode type) {
        var lineage = new LinkedHashSet<ClassNode>();
        for (var ancestor = type; ancestor != null; ancestor = ancestor.getSuperClass()) {
            lineage.add(ancestor);
        }
        lineage.addAll(type.getAllInterfaces());
        return lineage;
    }

    private static String shown(Expression expression, MethodNode target) {
        var owner = target.getDeclaringClass().getNameWithoutPackage();
        if (expression instanceof ConstructorCallExpression) {
            return "new " + owner;
        }
        boolean ofScript = owner.equals("Script") || owner.equals("Object");
        return ofScript ? target.getName() : owner + "." + target.getName();
    }
}
