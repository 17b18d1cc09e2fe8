package dev.compere.localtelegram;

import dev.compere.localtelegram.api.Logins;
import dev.compere.localtelegram.mtproto.AuthKey;
import dev.compere.localtelegram.mtproto.AuthKeys;
import dev.compere.localtelegram.mtproto.Binlog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The database directories that were prepared, each with its auth keys and the account that is logged in.
/// Thread-safe.
final class Seeds implements Logins.Listener {
    private final AuthKeys keys;
    private final Logins logins;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<Long, SeedFile> files = new ConcurrentHashMap<>();

    Seeds(AuthKeys keys, Logins logins, InstantSource clock, RandomGenerator random) {
        this.keys = keys;
        this.logins = logins;
        this.clock = clock;
        this.random = random;
    }

    void seed(Path directory) {
        var file = new SeedFile(directory);
        if (!file.exists()) {
            plant(file, directory);
        }
        for (var key : file.keys().values()) {
            keys.add(key);
            files.put(key.id(), file);
            file.phone().ifPresent(phone -> logins.restore(key.id(), phone));
        }
    }

    @Override
    public void loggedIn(long authKeyId, String phone) {
        update(authKeyId, phone);
    }

    @Override
    public void loggedOut(long authKeyId) {
        update(authKeyId, "");
    }

    private void update(long authKeyId, String phone) {
        var file = files.get(authKeyId);
        if (file != null) {
            file.save(file.keys(), phone);
        }
    }

    private void plant(SeedFile file, Path directory) {
        var binlog = directory.resolve(Binlog.FILE_NAME);
        if (Files.exists(binlog)) {
            throw new IllegalStateException(
                    binlog + " was not made for the local Telegram: name an empty database directory");
        }
        try {
            Files.createDirectories(directory);
            // TDLib must not need a key exchange with any data centre it may think of: the first is its main one.
            var fresh = Map.of(1, AuthKey.generate(random), 2, AuthKey.generate(random), 3, AuthKey.generate(random));
            file.save(fresh, "");
            OwnerOnlyFile.write(binlog, Binlog.withKeys(fresh, clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the database directory " + directory, e);
        }
    }
}
