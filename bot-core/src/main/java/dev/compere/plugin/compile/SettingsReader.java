package dev.compere.plugin.compile;

import dev.compere.plugin.script.DeclaredSetting;
import dev.compere.plugin.script.SettingType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NamedArgumentListExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/// Collects the settings that a script's top level asks for with everything written out:
/// `settings.get('price', 25, min: 1)`. Closures are passed over, because settings are read at the top level.
final class SettingsReader extends CodeVisitorSupport {

    private static final Set<String> VERBS = Set.of("get", "texts", "duration", "choice");

    private final PluginSource source;
    private final Map<String, DeclaredSetting> settings = new LinkedHashMap<>();
    private final List<PluginProblem> problems = new ArrayList<>();

    SettingsReader(PluginSource source) {
        this.source = source;
    }

    List<DeclaredSetting> settings() {
        return List.copyOf(settings.values());
    }

    List<PluginProblem> problems() {
        return problems;
    }

    @Override
    public void visitClosureExpression(ClosureExpression closure) {
        // what runs later declares nothing
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        if (call.getObjectExpression() instanceof VariableExpression variable
                && variable.getName().equals("settings")
                && VERBS.contains(String.valueOf(call.getMethodAsString()))) {
            declare(call);
        }
        super.visitMethodCallExpression(call);
    }

    private void declare(MethodCallExpression call) {
        Map<?, ?> options = Map.of();
        var values = new ArrayList<>();
        for (var argument : ((TupleExpression) call.getArguments()).getExpressions()) {
            var literal = Literals.of(argument);
            if (literal.isEmpty()) {
                return;
            }
            if (isNamed(argument, values) && literal.get() instanceof Map<?, ?> named) {
                options = named;
            } else {
                values.add(literal.get());
            }
        }
        try {
            setting(call.getMethodAsString(), values, options)
                    .ifPresent(each -> settings.putIfAbsent(each.name(), each));
        } catch (IllegalArgumentException e) {
            problems.add(
                    PluginProblem.at(source.name(), call.getLineNumber(), call.getColumnNumber(), e.getMessage(), ""));
        }
    }

    /// Named arguments are the first thing among those of a call; a map that is a default follows the key.
    private static boolean isNamed(Object argument, List<Object> before) {
        return argument instanceof NamedArgumentListExpression || argument instanceof MapExpression && before.isEmpty();
    }

    /// Empty if the arguments are not such as the method takes: the compiler says so.
    private static Optional<DeclaredSetting> setting(String verb, List<Object> values, Map<?, ?> options) {
        boolean isChoice = verb.equals("choice");
        if (values.size() != (isChoice ? 3 : 2) || !(values.getFirst() instanceof String name)) {
            return Optional.empty();
        }
        var type = switch (verb) {
            case "texts" -> SettingType.TEXTS;
            case "duration" -> SettingType.DURATION;
            case "choice" -> SettingType.CHOICE;
            default -> SettingType.of(values.get(1));
        };
        List<String> choices = isChoice && values.get(2) instanceof List<?> listed
                ? listed.stream().map(Object::toString).toList()
                : List.of();
        return Optional.of(new DeclaredSetting(
                name,
                type,
                values.get(1),
                option(options, "min"),
                option(options, "max"),
                choices,
                option(options, "help")));
    }

    private static String option(Map<?, ?> options, String name) {
        var value = options.get(name);
        return value == null ? "" : value.toString();
    }
}
