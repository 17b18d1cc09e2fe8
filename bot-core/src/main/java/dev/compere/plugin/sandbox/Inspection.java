package dev.compere.plugin.sandbox;

import java.util.List;
import java.util.Map;

/// What [BytecodeGate] made of a plugin's classes.
public sealed interface Inspection {

    /// They may run.
    ///
    /// @param classes rewritten, by name
    record Passed(Map<String, byte[]> classes) implements Inspection {
        public Passed {
            classes = Map.copyOf(classes);
        }
    }

    /// They may not.
    ///
    /// @param violations all of them, in the order of the source
    record Refused(List<Violation> violations) implements Inspection {
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
