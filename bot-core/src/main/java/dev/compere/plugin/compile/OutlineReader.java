package dev.compere.plugin.compile;

import dev.compere.action.Permission;
import dev.compere.plugin.compile.PluginOutline.OutlinedCommand;
import dev.compere.plugin.script.PluginHeader;
import groovy.lang.GroovyClassLoader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;

/// Reads an outline from the syntax tree of a script, all of it: declarations stand at the top level, but what is used
/// may stand anywhere.
final class OutlineReader extends CodeVisitorSupport {

    private static final Set<String> TIMERS = Set.of("every", "after", "cron");

    private final PluginSource source;
    private final SettingsReader settings;
    private final Set<Permission> used = EnumSet.noneOf(Permission.class);
    private final Set<String> events = new LinkedHashSet<>();
    private final List<OutlinedCommand> commands = new ArrayList<>();
    private final Set<String> timers = new LinkedHashSet<>();
    private PluginHeader header;

    OutlineReader(PluginSource source) {
        this.source = source;
        this.settings = new SettingsReader(source);
    }

    Optional<PluginOutline> read() {
        var configuration = new CompilerConfiguration();
        configuration.setDisabledGlobalASTTransformations(Set.of("groovy.grape.GrabAnnotationTransformation"));
        var unit = new CompilationUnit(
                configuration, null, new GroovyClassLoader(OutlineReader.class.getClassLoader(), configuration));
        unit.addSource(source.className() + ".groovy", source.text());
        try {
            unit.compile(Phases.CONVERSION);
        } catch (CompilationFailedException e) {
            return Optional.empty();
        }
        for (var module : unit.getAST().getModules()) {
            module.getStatementBlock().visit(settings);
            module.getStatementBlock().visit(this);
            module.getMethods().forEach(method -> method.getCode().visit(this));
        }
        return Optional.ofNullable(header).map(this::outline);
    }

    private PluginOutline outline(PluginHeader read) {
        return new PluginOutline(
                read,
                settings.settings(),
                used,
                List.copyOf(events),
                commands,
                List.copyOf(timers),
                new TextFiles(source).texts());
    }

    @Override
    public void visitVariableExpression(VariableExpression variable) {
        if (variable.getName().equals("http")) {
            used.add(Permission.HTTP);
        }
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        if (call.isImplicitThis() && call.getArguments() instanceof TupleExpression arguments) {
            read(call, String.valueOf(call.getMethodAsString()), arguments.getExpressions());
        }
        super.visitMethodCallExpression(call);
    }

    private void read(MethodCallExpression call, String verb, List<Expression> arguments) {
        used.addAll(VerbPermissions.ofName(verb, call));
        var plain = arguments.stream()
                .filter(argument -> !(argument instanceof MapExpression || argument instanceof ClosureExpression))
                .findFirst();
        if (verb.equals(HeaderReader.VERB)) {
            header = new HeaderReader(source).read(call);
        } else if (verb.equals("on")) {
            plain.ifPresent(event -> events.add(event.getText()));
        } else if (verb.equals("command")) {
            plain.flatMap(Literals::of).ifPresent(syntax -> commands.add(command(syntax, arguments)));
        } else if (TIMERS.contains(verb)) {
            plain.ifPresent(time -> timers.add(verb + " " + time.getText()));
        }
    }

    private static OutlinedCommand command(Object syntax, List<Expression> arguments) {
        var options = arguments.stream()
                .filter(MapExpression.class::isInstance)
                .flatMap(map -> ((MapExpression) map).getMapEntryExpressions().stream())
                .filter(entry -> Literals.of(entry.getValueExpression()).isPresent())
                .collect(Collectors.toMap(
                        entry -> entry.getKeyExpression().getText(),
                        entry -> Literals.of(entry.getValueExpression()).orElseThrow()));
        var aliases = options.get("aliases") instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.<String>of();
        return new OutlinedCommand(
                syntax.toString(),
                aliases,
                option(options, "role", "everyone"),
                option(options, "cooldown", ""),
                option(options, "userCooldown", ""),
                option(options, "help", ""));
    }

    private static String option(Map<String, Object> options, String name, String fallback) {
        return options.getOrDefault(name, fallback).toString();
    }
}
