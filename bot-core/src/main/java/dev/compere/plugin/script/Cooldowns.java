package dev.compere.plugin.script;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pauses of one length, by what they concern. Used on the plugin's thread.
///
/// Memory is bounded: when too many run, the one that ends first is forgotten.
final class Cooldowns<K> {

    private static final int MOST = 10_000;

    private final Duration length;
    private final Map<K, Instant> ends = new LinkedHashMap<>();

    /// @param length zero for none
    Cooldowns(Duration length) {
        this.length = length;
    }

    boolean isRunning(K key, Instant now) {
        var end = ends.get(key);
        return end != null && now.isBefore(end);
    }

    void begin(K key, Instant now) {
        if (length.isZero()) {
            return;
        }
        ends.remove(key);
        if (ends.size() == MOST) {
            ends.remove(ends.keySet().iterator().next());
        }
        ends.put(key, now.plus(length));
    }
}
