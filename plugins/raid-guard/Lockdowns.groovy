import dev.compere.plugin.script.Storage
import java.time.Instant

/** Which calls are locked down, until when and what is to be undone then. Kept over restarts, so that they end. */
class Lockdowns {

    private final Storage storage

    Lockdowns(Storage storage) {
        this.storage = storage
    }

    boolean isLocked(CallKey call) {
        endOf(call) > 0
    }

    boolean isOver(CallKey call, Instant now) {
        isLocked(call) && now.epochSecond >= endOf(call)
    }

    /** Keeps a call locked at least until then. */
    void lock(CallKey call, Instant until) {
        storage.put("until $call", Math.max(endOf(call), until.epochSecond))
    }

    /** Remembers what the call was like. */
    void keep(CallKey call, Map<String, Object> before) {
        storage.put("before $call", before)
    }

    /** @return what the call was like */
    Map<String, Object> unlock(CallKey call) {
        Map<String, Object> before = storage.get("before $call", [:] as Map<String, Object>)
        storage.remove("before $call")
        storage.remove("until $call")
        before
    }

    private long endOf(CallKey call) {
        storage.get("until $call", 0L)
    }
}
