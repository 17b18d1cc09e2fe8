package dev.compere.plugin.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;

/// Puts what the Groovy compiler complains of into a plugin author's words.
final class CompilerProblems {

    private static final String CHECKER = "[Static type checking] - ";

    private final PluginSource source;
    private final Remedies remedies;

    CompilerProblems(PluginSource source) {
        this.source = source;
        this.remedies = new Remedies(source.className());
    }

    /// In the order of the lines, one per line and cause.
    List<PluginProblem> of(ErrorCollector errors) {
        var problems = new ArrayList<PluginProblem>();
        for (var error : errors.hasErrors() ? errors.getErrors() : List.<Message>of()) {
            problems.add(problem(error));
        }
        problems.sort(PluginProblem.inOrder());
        return problems.stream()
                .collect(Collectors.groupingBy(PluginProblem::file, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOneFile -> withoutConsequences(ofOneFile).stream())
                .toList();
    }

    private PluginProblem problem(Message error) {
        if (error instanceof SyntaxErrorMessage syntax) {
            var cause = syntax.getCause();
            var message = plain(cause.getOriginalMessage());
            return new PluginProblem(
                    source.fileOf(cause.getSourceLocator()),
                    Math.max(0, cause.getLine()),
                    Math.max(0, cause.getStartColumn()),
                    remedies.readable(message),
                    remedies.of(message));
        }
        var text = new java.io.StringWriter();
        error.write(new java.io.PrintWriter(text));
        return PluginProblem.ofFile(source.name(), plain(text.toString()), "");
    }

    private static String plain(String message) {
        var first = message.strip().lines().findFirst().orElse("");
        return first.startsWith(CHECKER) ? first.substring(CHECKER.length()) : first;
    }

    /// An unknown name makes the call around it unknown too, and after an unknown event its handler does not know
    /// what it handles: only the name is worth a line.
    private static List<PluginProblem> withoutConsequences(List<PluginProblem> problems) {
        var linesOfNames = new TreeSet<Integer>();
        problems.stream()
                .filter(problem -> Remedies.isUnknownName(problem.message()))
                .forEach(problem -> linesOfNames.add(problem.line()));
        return problems.stream()
                .filter(problem -> !follows(problem, linesOfNames))
                .distinct()
                .toList();
    }

    private static boolean follows(PluginProblem problem, NavigableSet<Integer> linesOfNames) {
        return Remedies.mayFollowOnTheSameLine(problem.message()) && linesOfNames.contains(problem.line())
                || Remedies.lacksAType(problem.message()) && linesOfNames.floor(problem.line()) != null;
    }
}
