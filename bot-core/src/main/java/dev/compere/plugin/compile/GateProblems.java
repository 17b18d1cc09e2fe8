package dev.compere.plugin.compile;

import dev.compere.plugin.sandbox.Violation;
import java.util.List;

/// Puts what the sandbox does not let through into a plugin author's words.
final class GateProblems {

    private final PluginSource source;

    GateProblems(PluginSource source) {
        this.source = source;
    }

    /// One per line and cause.
    List<PluginProblem> of(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new PluginProblem(
                        fileOf(violation),
                        violation.line(),
                        0,
                        "it " + violation.what(),
                        "that is out of a plugin's reach; plugins may use what the manual lists"))
                .distinct()
                .sorted(PluginProblem.inOrder())
                .toList();
    }

    private String fileOf(Violation violation) {
        return source.classes().containsKey(violation.file())
                ? source.name() + "/" + violation.file()
                : PluginProblem.fileOf(source.name());
    }
}
