package dev.compere.plugin.compile;

import dev.compere.action.Permission;
import dev.compere.plugin.script.Closest;
import dev.compere.plugin.script.PluginHeader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;

/// Reads the header of a script from its syntax tree. What is wrong with it becomes problems; what is right of it is
/// taken all the same, so that the rest of the script can be checked against it.
final class HeaderReader {

    static final String VERB = "plugin";

    private static final Set<String> KEYS = Set.of("version", "api", "about", "permissions", "hosts");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?");

    private final PluginSource source;
    private final List<PluginProblem> problems = new ArrayList<>();

    HeaderReader(PluginSource source) {
        this.source = source;
    }

    List<PluginProblem> problems() {
        return problems;
    }

    PluginHeader read(MethodCallExpression call) {
        var fields = new HashMap<String, Expression>();
        var names = new ArrayList<Expression>();
        for (var argument : ((TupleExpression) call.getArguments()).getExpressions()) {
            if (argument instanceof MapExpression map) {
                collect(map, fields);
            } else {
                names.add(argument);
            }
        }
        checkName(call, names);
        var permissions = permissions(fields.get("permissions"));
        var hosts = hosts(fields.get("hosts"));
        checkHosts(call, permissions, hosts);
        return new PluginHeader(
                source.name(),
                required(fields, "version", call, "version: '1.0'", this::text).orElse(""),
                required(fields, "api", call, "api: " + PluginHeader.API, this::api)
                        .orElse(PluginHeader.API),
                Optional.ofNullable(fields.get("about"))
                        .flatMap(written -> text(written, "about: 'what it does'"))
                        .orElse(""),
                permissions,
                hosts);
    }

    private void collect(MapExpression map, Map<String, Expression> fields) {
        for (var entry : map.getMapEntryExpressions()) {
            var key =
                    Literals.of(entry.getKeyExpression()).map(Object::toString).orElse("");
            if (!KEYS.contains(key)) {
                wrong(entry, "a header has no '" + key + "'", closest(key, KEYS));
            } else if (fields.put(key, entry.getValueExpression()) != null) {
                wrong(entry, "the header has '" + key + "' twice", "remove one of them");
            }
        }
    }

    private void checkName(MethodCallExpression call, List<Expression> names) {
        var remedy = "write plugin '" + source.name() + "', …";
        if (names.size() != 1) {
            wrong(call, "the header has no name, or more than one", remedy);
            return;
        }
        var name = Literals.of(names.getFirst());
        if (name.isEmpty()) {
            computed(names.getFirst(), "plugin '" + source.name() + "', …");
        } else if (!name.get().equals(source.name())) {
            wrong(
                    names.getFirst(),
                    "the header's name is '" + name.get() + "', but the folder's is '" + source.name() + "'",
                    remedy);
        }
    }

    private interface Reading<T> {
        Optional<T> of(Expression expression, String example);
    }

    private <T> Optional<T> required(
            Map<String, Expression> fields, String key, ASTNode header, String example, Reading<T> reading) {
        var written = fields.get(key);
        if (written == null) {
            wrong(header, "the header has no " + key, "write " + example);
            return Optional.empty();
        }
        return reading.of(written, example);
    }

    private Optional<String> text(Expression written, String example) {
        return literal(written, String.class, example);
    }

    private Optional<Integer> api(Expression written, String example) {
        var api = literal(written, Integer.class, example);
        api.filter(number -> number != PluginHeader.API)
                .ifPresent(number -> wrong(written, "there is no api " + number, "write " + example));
        return api;
    }

    private Set<Permission> permissions(Expression written) {
        var permissions = EnumSet.noneOf(Permission.class);
        for (var word : texts(written, "permissions: ['messages.send']")) {
            Permission.of(word)
                    .ifPresentOrElse(
                            permissions::add,
                            () -> wrong(
                                    written,
                                    "there is no permission '" + word + "'",
                                    closest(word, Permission.words())));
        }
        return permissions;
    }

    private List<String> hosts(Expression written) {
        var example = "hosts: ['api.example.org']";
        var hosts = texts(written, example);
        hosts.stream()
                .filter(host -> !HOST.matcher(host).matches())
                .forEach(host -> wrong(
                        written, "'" + host + "' is not a host", "write its bare name in small letters, " + example));
        return hosts;
    }

    private void checkHosts(ASTNode header, Set<Permission> permissions, List<String> hosts) {
        boolean asksForHttp = permissions.contains(Permission.HTTP);
        if (asksForHttp && hosts.isEmpty()) {
            wrong(header, "the header asks for http, but names no host", "write hosts: ['api.example.org']");
        } else if (!asksForHttp && !hosts.isEmpty()) {
            wrong(header, "the header names hosts, but does not ask for http", "add 'http' to its permissions");
        }
    }

    private List<String> texts(Expression written, String example) {
        if (written == null) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var each : literal(written, List.class, example).orElse(List.of())) {
            if (each instanceof String text) {
                texts.add(text);
            } else {
                wrong(written, "'" + each + "' is not a text", "write " + example);
            }
        }
        return texts;
    }

    private <T> Optional<T> literal(Expression written, Class<T> type, String example) {
        var value = Literals.of(written);
        if (value.isEmpty()) {
            computed(written, example);
            return Optional.empty();
        }
        if (!type.isInstance(value.get())) {
            wrong(written, "the header says " + value.get() + " where that cannot be", "write " + example);
        }
        return value.filter(type::isInstance).map(type::cast);
    }

    private void computed(Expression written, String example) {
        wrong(
                written,
                "the header is read without running the script, so nothing in it is computed",
                "write it out: " + example);
    }

    private void wrong(ASTNode where, String message, String remedy) {
        problems.add(PluginProblem.at(source.name(), where.getLineNumber(), where.getColumnNumber(), message, remedy));
    }

    private static String closest(String word, Set<String> words) {
        return Closest.to(word, words)
                .map(meant -> "did you mean '" + meant + "'?")
                .orElseGet(() ->
                        "there are " + String.join(", ", words.stream().sorted().toList()));
    }
}
