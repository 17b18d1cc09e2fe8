package dev.compere.localtelegram.mtproto;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The number that each packet of a client must carry. A client learns it from `new_session_created`; until then, any
/// will do but one that was taken back. Thread-safe.
final class Salts {
    private static final long FIRST = 0x5a17L;

    private final RandomGenerator random;
    private final Set<Long> withdrawn = ConcurrentHashMap.newKeySet();
    private volatile long current = FIRST;

    Salts(RandomGenerator random) {
        this.random = random;
    }

    long current() {
        return current;
    }

    boolean isWithdrawn(long salt) {
        return withdrawn.contains(salt);
    }

    void renew() {
        withdrawn.add(current);
        current = random.nextLong();
    }
}
