package dev.compere.plugin.sandbox;

import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.script.PluginFault;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names the place at which an attack stopped.
///
/// Before it runs: `source limits`, `annotation gate` (with the imports), `gate` (the type checker with the allow-list,
/// or the gate on bytecode). While it runs: `budget:` and one of the limits, `fault` (an ordinary exception, most often
/// of a checked call that refuses), `link`, `vm` (an error of the JVM itself), `host` (an exception that should not get
/// out of the host). `harmless` if nothing stopped it and nothing came of it.
final class StopKinds {

    private static final Pattern BEFORE_NAMES_ARE_RESOLVED =
            Pattern.compile(": (@\\w+|import of \\S+|a package)( with code in it)? is not allowed in a plugin");

    private StopKinds() {}

    static String of(List<PluginProblem> problems) {
        return problems.stream()
                .map(problem -> of(problem.toString()))
                .distinct()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static String of(String problem) {
        if (BEFORE_NAMES_ARE_RESOLVED.matcher(problem).find()) {
            return "annotation gate";
        }
        boolean large = problem.contains("; split it") || problem.contains("cannot cope with it");
        if (large || problem.contains("put what is not code into resources")) {
            return "source limits";
        }
        return "gate";
    }

    static String of(PluginFault fault) {
        return fault.limit()
                .map(limit -> "budget:" + limit.name().toLowerCase(Locale.ROOT))
                .orElse(isLinkage(fault) ? "link" : "fault");
    }

    private static boolean isLinkage(PluginFault fault) {
        return fault.reason().contains("Error)") && !fault.reason().contains("AssertionError");
    }
}
