import dev.compere.plugin.script.Storage
import java.time.Duration
import java.time.Instant

/** How often somebody offended lately, in each chat. Kept over restarts; each strike expires by itself. */
class Strikes {

    private static final String PREFIX = 'strikes '
    private static final int MOST = 20

    private final Storage storage
    private final Duration lifetime

    Strikes(Storage storage, Duration lifetime) {
        this.storage = storage
        this.lifetime = lifetime
    }

    /** @return how many there are now */
    int add(Comment comment) {
        String key = "$PREFIX${comment.event.call.chatId} ${comment.sender.id}"
        List<Long> strikes = (valid(key, comment.at) + comment.at.epochSecond).takeRight(MOST)
        storage.put(key, strikes)
        strikes.size()
    }

    void forgive(long chatId, long senderId) {
        storage.remove("$PREFIX$chatId $senderId")
    }

    /** Forgets those of whom no strike is left. */
    void expire(Instant now) {
        storage.keys(PREFIX).findAll { valid(it, now).empty }.each { storage.remove(it) }
    }

    /** The Unix times of those that still count. */
    private List<Long> valid(String key, Instant now) {
        storage.get(key, [0L]).findAll { it > (now - lifetime).epochSecond }
    }
}
