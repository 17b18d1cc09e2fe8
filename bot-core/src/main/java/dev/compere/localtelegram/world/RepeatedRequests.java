package dev.compere.localtelegram.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Recognises a request that a client sends again, by its random id. Remembers the latest. Guarded by the world's
/// lock.
final class RepeatedRequests {
    private static final int CAPACITY = 1024;

    private record Key(User author, long randomId) {}

    private final Map<Key, Comment> done = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Comment> eldest) {
            return size() > CAPACITY;
        }
    };

    Comment once(User author, long randomId, Supplier<Comment> action) {
        var key = new Key(author, randomId);
        var before = done.get(key);
        if (before != null) {
            return before;
        }
        var comment = action.get();
        done.put(key, comment);
        return comment;
    }
}
