package dev.compere.localtelegram.world;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/// Identifiers made of names: the same world, built again after a restart, has the same ones, and so fits a client's
/// old database.
final class Ids {
    private static final int BITS = 0x3fff_ffff;

    private final Set<Long> taken = new HashSet<>();

    long of(String kind, String name) {
        var checksum = new CRC32();
        checksum.update((kind + ':' + name).getBytes(StandardCharsets.UTF_8));
        var id = (checksum.getValue() & BITS) + 1;
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }

    static long accessHash(long id) {
        return id * 0x9e3779b97f4a7c15L | 1;
    }
}
