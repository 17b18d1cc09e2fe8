package dev.compere.plugin.script;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;

/// Several runs of a plugin's code for one occasion: one that throws does not keep the next from running.
final class Attempts {

    private final Turns turns;
    private final List<PluginFault> faults = new ArrayList<>(0);

    Attempts(Turns turns) {
        this.turns = turns;
    }

    void run(Turn turn, Closure<?> handler, Object argument) {
        try {
            turns.run(turn, handler, argument);
        } catch (PluginFault e) {
            faults.add(e);
        }
    }

    /// Throws what was thrown first, with the others as suppressed.
    void throwFirst() {
        if (!faults.isEmpty()) {
            var first = faults.removeFirst();
            faults.forEach(first::addSuppressed);
            throw first;
        }
    }
}
