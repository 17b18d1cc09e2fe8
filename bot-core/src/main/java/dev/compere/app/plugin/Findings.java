package dev.compere.app.plugin;

import dev.compere.plugin.compile.PluginProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What was found of one plugin.
///
/// @param problems what keeps it from being loaded
/// @param refusals what the sandbox would refuse, if that is only to be listed
/// @param warnings what its author or its operator should know
/// @param summary what it asks for, in a sentence; empty if that cannot be read
record Findings(
        String plugin,
        List<PluginProblem> problems,
        List<PluginProblem> refusals,
        List<PluginProblem> warnings,
        String summary) {

    /// Looks for more problems if there are none.
    Findings orElse(Supplier<List<PluginProblem>> more) {
        return problems.isEmpty() && refusals.isEmpty()
                ? new Findings(plugin, more.get(), refusals, warnings, summary)
                : this;
    }

    /// For people, the last line being the sum.
    List<String> lines(Path directory) {
        var lines = new ArrayList<String>();
        problems.forEach(problem -> lines.add(line(directory, "", problem)));
        refusals.forEach(refusal -> lines.add(line(directory, "in the sandbox: ", refusal)));
        warnings.forEach(warning -> lines.add(line(directory, "warning: ", warning)));
        lines.add(String.format(
                Locale.ROOT,
                "%s: %s, %s%s",
                plugin,
                count(problems.size(), "problem"),
                count(warnings.size(), "warning"),
                summary.isEmpty() ? "" : "; " + summary));
        return lines;
    }

    private static String line(Path directory, String kind, PluginProblem problem) {
        var place = directory.resolve(problem.file())
                + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.column() > 0 ? ":" + problem.column() : "");
        return place + ": " + kind + problem.message() + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy());
    }

    private static String count(int number, String word) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + word + (number == 1 ? "" : "s");
    }
}
