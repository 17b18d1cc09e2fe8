import dev.compere.plugin.script.Storage
import java.time.Instant

/** Which calls are locked down, until when, and what they were like before. Kept over restarts, so that they end. */
class Lockdowns {

    private static final int MOST_LOOKS = 100

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

    /** What has been changed about a locked call, with what it was before. */
    Map<String, Object> changes(CallKey call) {
        storage.get("before $call", [:] as Map<String, Object>)
    }

    void changed(CallKey call, String what, Object before) {
        storage.put("before $call", changes(call) + [(what): before])
    }

    void unlock(CallKey call) {
        storage.remove("before $call")
        storage.remove("until $call")
    }

    /** Remembers what a call is like. */
    void saw(CallChanged event) {
        Map<String, Object> seen = [
                stars: event.minimumStars, messages: event.messagesAllowed, muted: event.newParticipantsMuted]
        if (seen == look(event.call)) return
        if (storage.keys('look ').size() >= MOST_LOOKS) storage.keys('look ').each { storage.remove(it) }
        storage.put("look $event.call", seen)
    }

    /** What a call is like: its `stars`, whether it allows `messages` and has newcomers `muted`. */
    Map<String, Object> look(CallKey call) {
        Map<String, Object> usual = [stars: 0L, messages: true, muted: false]
        usual + storage.get("look $call", [:] as Map<String, Object>)
    }

    void forget(CallKey call) {
        unlock(call)
        storage.remove("look $call")
    }

    private long endOf(CallKey call) {
        storage.get("until $call", 0L)
    }
}
