package dev.compere.localtelegram.mtproto;

import java.util.TreeSet;

/// The ids of the latest messages of a client, to know a repeated one. Thread-safe.
final class ReceivedIds {
    private static final int CAPACITY = 4096;

    private final TreeSet<Long> ids = new TreeSet<>();

    /// @return false if the id is known already
    synchronized boolean add(long id) {
        var isNew = ids.add(id);
        if (ids.size() > CAPACITY) {
            ids.pollFirst();
        }
        return isNew;
    }

    synchronized boolean contains(long id) {
        return ids.contains(id);
    }
}
