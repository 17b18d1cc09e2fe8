package dev.compere.localtelegram.mtproto;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The auth keys that the data centre accepts. Thread-safe.
public final class AuthKeys {
    private final Map<Long, AuthKey> keys = new ConcurrentHashMap<>();

    public void add(AuthKey key) {
        keys.put(key.id(), key);
    }

    public void remove(long id) {
        keys.remove(id);
    }

    Optional<AuthKey> find(long id) {
        return Optional.ofNullable(keys.get(id));
    }
}
