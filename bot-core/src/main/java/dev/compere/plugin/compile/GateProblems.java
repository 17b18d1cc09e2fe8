package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.Violation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts what the sandbox does not let through into a plugin author's words.
final class GateProblems {

    /// The last word, without parameters: a method or a type.
    private static final Pattern NAME = Pattern.compile("([\\w.$]+)(?:\\([^)]*\\))?$");

    private final PluginSource source;

    GateProblems(PluginSource source) {
        this.source = source;
    }

    /// One per line and cause.
    List<PluginProblem> of(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new PluginProblem(
                        fileOf(violation), violation.line(), 0, "it " + violation.what(), remedy(violation)))
                .distinct()
                .sorted(PluginProblem.inOrder())
                .toList();
    }

    private static String remedy(Violation violation) {
        var name = NAME.matcher(violation.what());
        return (name.find() ? Forbidden.remedyFor(name.group(1)) : Optional.<String>empty())
                .orElse("that is out of a plugin's reach; plugins may use what the manual lists");
    }

    private String fileOf(Violation violation) {
        return source.classes().containsKey(violation.file())
                ? source.name() + "/" + violation.file()
                : PluginProblem.fileOf(source.name());
    }
}
