package dev.compere.plugin.compile;

import dev.compere.plugin.script.Closest;
import dev.compere.plugin.script.PluginFiles;
import dev.compere.plugin.script.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;

/// Looks whether the texts and resources that a script asks for by name are there: `text('given', who: name)`,
/// `resource('words.txt')`.
final class FileCalls extends CodeVisitorSupport {

    private final PluginSource source;
    private final TextFiles texts;
    private final List<PluginProblem> problems = new ArrayList<>();

    FileCalls(PluginSource source, TextFiles texts) {
        this.source = source;
        this.texts = texts;
    }

    List<PluginProblem> problems() {
        return problems;
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        if (call.isImplicitThis() && call.getArguments() instanceof TupleExpression arguments) {
            var name = firstText(arguments.getExpressions());
            switch (String.valueOf(call.getMethodAsString())) {
                case "text" -> name.ifPresent(key -> checkText(call, key, arguments.getExpressions()));
                case "resource" -> name.ifPresent(file -> checkResource(call, file));
                default -> {}
            }
        }
        super.visitMethodCallExpression(call);
    }

    private static Optional<String> firstText(List<Expression> arguments) {
        return arguments.stream()
                .filter(argument -> !(argument instanceof MapExpression))
                .findFirst()
                .filter(argument ->
                        argument instanceof ConstantExpression constant && constant.getValue() instanceof String)
                .map(Expression::getText);
    }

    private void checkText(MethodCallExpression call, String key, List<Expression> arguments) {
        var fallback = texts.texts().get(PluginFiles.FALLBACK_LANGUAGE);
        if (fallback == null) {
            wrong(call, "there is no text '" + key + "'", "write it into texts/en.properties");
        } else if (!fallback.containsKey(key)) {
            wrong(call, "there is no text '" + key + "' in texts/en.properties", closest(key, fallback.keySet()));
        } else {
            given(arguments).ifPresent(names -> checkNames(call, key, names));
        }
    }

    /// A place in any language that the call fills in none would be shown to people as it is.
    private void checkNames(MethodCallExpression call, String key, Set<String> given) {
        texts.texts()
                .forEach((language, keys) -> Template.names(keys.getOrDefault(key, "")).stream()
                        .filter(name -> !given.contains(name))
                        .forEach(name -> wrong(
                                call,
                                "text '" + key + "' in texts/" + language + ".properties has a place for {" + name
                                        + "}",
                                "write text('" + key + "', " + name + ": …)")));
    }

    /// The names of the values, if they are written out and there are any: a text without may be filled later.
    private static Optional<Set<String>> given(List<Expression> arguments) {
        var names = new HashSet<String>();
        for (var argument : arguments) {
            if (argument instanceof MapExpression map) {
                for (var entry : map.getMapEntryExpressions()) {
                    if (!(entry.getKeyExpression() instanceof ConstantExpression constant)) {
                        return Optional.empty();
                    }
                    names.add(constant.getText());
                }
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void checkResource(MethodCallExpression call, String file) {
        if (!source.resources().containsKey(file)) {
            wrong(
                    call,
                    "there is no file resources/" + file,
                    closest(file, source.resources().keySet()));
        }
    }

    private static String closest(String word, Collection<String> words) {
        return Closest.to(word, words)
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("add it");
    }

    private void wrong(MethodCallExpression call, String message, String remedy) {
        problems.add(PluginProblem.at(source.name(), call.getLineNumber(), call.getColumnNumber(), message, remedy));
    }
}
