package dev.compere.plugin.sandbox;

import dev.compere.plugin.compile.PluginProblem;
import dev.compere.plugin.script.PluginFault;
import java.util.List;

/// Names the place at which an attack stopped.
///
/// Before it runs: `source limits`, `annotation gate`, `type checker`, `bytecode gate`. While it runs: `link`,
/// `budget:ticks`, `budget:time`, `budget:depth`, `budget:allocation`, `call` (a checked call refused it), `border`
/// (the host refused what it was given), `fault` (an ordinary exception), `vm` (an error of the JVM itself).
/// `harmless` if nothing stopped it and nothing came of it.
final class StopKinds {

    private StopKinds() {}

    static String of(List<PluginProblem> problems) {
        return "type checker";
    }

    static String of(PluginFault fault) {
        return "fault";
    }
}
