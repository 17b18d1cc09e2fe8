package dev.compere.plugin.script;

import dev.compere.plugin.sandbox.PluginClassLoader;
import dev.compere.plugin.sandbox.RetainedMemory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looks at how much a plugin holds between its events, each time it has allocated as much as it may hold. Used on
/// the plugin's thread.
final class HeldMemory {

    private final PluginClassLoader classes;
    private final long limit;
    /// No set: that would call what a plugin may define itself, `equals` and `hashCode`.
    private final List<WeakReference<Object>> roots = new ArrayList<>();
    private long lookedAt;

    HeldMemory(PluginClassLoader classes, long limit) {
        this.classes = classes;
        this.limit = limit;
        this.lookedAt = RetainedMemory.allocatedSoFar();
    }

    /// The script, or a closure that it gave to the host.
    void add(Object root) {
        roots.add(new WeakReference<>(root));
    }

    /// Whether a limit was found to be passed since it was last asked.
    boolean isFoundExceeded() {
        long allocated = RetainedMemory.allocatedSoFar();
        // Another thread, which counts from its own beginning, may have taken over from one that was given up.
        if (allocated >= lookedAt && allocated - lookedAt < limit) {
            return false;
        }
        roots.removeIf(root -> root.refersTo(null));
        boolean exceeded = RetainedMemory.exceeds(
                limit,
                classes,
                roots.stream().map(WeakReference::get).filter(Objects::nonNull).toList());
        lookedAt = RetainedMemory.allocatedSoFar();
        return exceeded;
    }
}
