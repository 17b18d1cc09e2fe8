import dev.compere.plugin.script.Storage

/** Whom this plugin banned, by name, so that a ban can be lifted when its bearer is gone. Kept over restarts. */
class Bans {

    private static final String PREFIX = 'banned '
    private static final int MOST = 200

    private final Storage storage

    Bans(Storage storage) {
        this.storage = storage
    }

    void add(long chatId, Sender sender) {
        storage.update(PREFIX + chatId, [:] as Map<String, Object>) { Map<String, Object> bans ->
            bans.remove(key(sender.name))
            bans.put(key(sender.name), sender.id)
            bans.drop(bans.size() - MOST)
        }
    }

    /** @return the id, or null if nobody of that name is banned */
    Long remove(long chatId, String name) {
        Map<String, Object> bans = storage.get(PREFIX + chatId, [:] as Map<String, Object>)
        Object id = bans.remove(key(name))
        storage.put(PREFIX + chatId, bans)
        id as Long
    }

    private static String key(String name) {
        name.trim().toLowerCase(Locale.ROOT) - '@'
    }
}
