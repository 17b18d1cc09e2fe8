package dev.compere.plugin.script;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a plugin wants to do when its actions have ended, by their ids. Safe from any thread: results come
/// from others.
final class AwaitedResults {

    private static final Logger log = LoggerFactory.getLogger(AwaitedResults.class);
    private static final int MOST = 1_000;

    private final String plugin;
    private final Map<Long, List<Closure<?>>> waiting = new LinkedHashMap<>();
    private long forgotten;

    AwaitedResults(String plugin) {
        this.plugin = plugin;
    }

    /// Results that never come, because a mailbox was full, must not fill the memory: the oldest goes.
    synchronized void add(long actionId, List<Closure<?>> tasks) {
        if (waiting.size() == MOST) {
            waiting.remove(waiting.keySet().iterator().next());
            forgotten++;
            log.warn(
                    "plugin {} waits for more than {} results at once; {} are not waited for any more",
                    plugin,
                    MOST,
                    forgotten);
        }
        waiting.put(actionId, List.copyOf(tasks));
    }

    synchronized boolean contains(long actionId) {
        return waiting.containsKey(actionId);
    }

    /// Empty if nobody waits for it.
    synchronized List<Closure<?>> take(long actionId) {
        var tasks = waiting.remove(actionId);
        return tasks == null ? List.of() : new ArrayList<>(tasks);
    }

    synchronized void clear() {
        waiting.clear();
    }
}
