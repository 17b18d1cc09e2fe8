package dev.compere.plugin.compile;

import dev.compere.action.Permission;
import dev.compere.event.CallEvent;
import dev.compere.plugin.script.Needs;
import dev.compere.plugin.script.PluginScript;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.classgen.asm.BytecodeHelper;

/// Which permissions a call in a script needs, as [Needs] says it of the methods that a script can call.
final class VerbPermissions {

    private static final String SCRIPT = PluginScript.class.getPackageName() + ".";

    private VerbPermissions() {}

    static Set<Permission> neededFor(MethodCallExpression call) {
        var permissions = EnumSet.noneOf(Permission.class);
        for (var need : needsOf(call.getMethodTarget())) {
            if (need.with().isEmpty() || isUsed(need, call)) {
                permissions.add(need.value());
            }
        }
        heardOf(call).map(Permission::neededToHear).ifPresent(permissions::addAll);
        return permissions;
    }

    /// The event that a call like `on(SpeakingStarted) { … }` handles.
    static Optional<Class<? extends CallEvent>> heardOf(MethodCallExpression call) {
        if (!"on".equals(call.getMethodAsString()) || !(call.getArguments() instanceof TupleExpression arguments)) {
            return Optional.empty();
        }
        return arguments.getExpressions().stream()
                .filter(argument -> argument instanceof ClassExpression || argument instanceof VariableExpression)
                .map(Expression::getText)
                .flatMap(name -> new ScriptVocabulary().event(name.substring(name.lastIndexOf('.') + 1)).stream())
                .findFirst();
    }

    /// As far as the name of a method tells, before it is known which method it is.
    static Set<Permission> ofName(String verb, MethodCallExpression call) {
        var permissions = EnumSet.noneOf(Permission.class);
        for (var method : PluginScript.class.getMethods()) {
            if (method.getName().equals(verb)) {
                for (var need : method.getAnnotationsByType(Needs.class)) {
                    if (need.with().isEmpty() || isUsed(need, call)) {
                        permissions.add(need.value());
                    }
                }
            }
        }
        heardOf(call).map(Permission::neededToHear).ifPresent(permissions::addAll);
        return permissions;
    }

    /// An argument that is computed counts as used: it might be.
    private static boolean isUsed(Needs need, MethodCallExpression call) {
        var option = option(call, need.with());
        if (option.isEmpty()) {
            return false;
        }
        var value = Literals.of(option.get()).map(Object::toString);
        return value.isEmpty()
                || (need.being().isEmpty()
                        ? !value.get().equals("0") && !value.get().equals("false")
                        : value.get().equals(need.being()));
    }

    private static Optional<Expression> option(MethodCallExpression call, String name) {
        return ((TupleExpression) call.getArguments())
                .getExpressions().stream()
                        .filter(MapExpression.class::isInstance)
                        .flatMap(map -> ((MapExpression) map).getMapEntryExpressions().stream())
                        .filter(entry -> entry.getKeyExpression().getText().equals(name))
                        .map(entry -> entry.getValueExpression())
                        .findFirst();
    }

    /// Nothing for a method of the plugin's own, of Groovy or Java.
    private static List<Needs> needsOf(MethodNode target) {
        if (target == null || !target.getDeclaringClass().getName().startsWith(SCRIPT)) {
            return List.of();
        }
        var descriptor = BytecodeHelper.getMethodDescriptor(target);
        return Arrays.stream(target.getDeclaringClass().getTypeClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(target.getName()))
                .filter(method -> descriptor(method).equals(descriptor))
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Needs.class)))
                .toList();
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
    }
}
