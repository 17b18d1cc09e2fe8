package dev.compere.plugin.script;

import dev.compere.plugin.sandbox.PluginClassLoader;
import dev.compere.plugin.sandbox.RetainedMemory;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/// Looks at how much a plugin holds between its events, each time it has allocated as much as it may hold. Used on
/// the plugin's thread.
final class HeldMemory {

    private final PluginClassLoader classes;
    private final long limit;
    private final Set<Object> roots = Collections.newSetFromMap(new WeakHashMap<>());
    private long lookedAt;

    HeldMemory(PluginClassLoader classes, long limit) {
        this.classes = classes;
        this.limit = limit;
        this.lookedAt = RetainedMemory.allocatedSoFar();
    }

    /// The script, or a closure that it gave to the host.
    void add(Object root) {
        roots.add(root);
    }

    /// Whether a limit was found to be passed since it was last asked.
    boolean isFoundExceeded() {
        long allocated = RetainedMemory.allocatedSoFar();
        // Another thread, which counts from its own beginning, may have taken over from one that was given up.
        if (allocated >= lookedAt && allocated - lookedAt < limit) {
            return false;
        }
        boolean exceeded = RetainedMemory.exceeds(limit, classes, roots);
        lookedAt = RetainedMemory.allocatedSoFar();
        return exceeded;
    }
}
