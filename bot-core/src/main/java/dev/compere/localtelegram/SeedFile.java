package dev.compere.localtelegram;

import dev.compere.localtelegram.mtproto.AuthKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The data centre's own copy of the keys of one database directory: TDLib may encrypt its file.
final class SeedFile {
    private static final String NAME = "local-telegram.properties";
    private static final String KEY = "key.";
    private static final String PHONE = "phone";

    private final Path path;

    SeedFile(Path directory) {
        path = directory.resolve(NAME);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /// The auth key of each data centre, by its number.
    Map<Integer, AuthKey> keys() {
        var keys = new TreeMap<Integer, AuthKey>();
        var properties = load();
        for (var name : properties.stringPropertyNames()) {
            if (name.startsWith(KEY)) {
                var value = HexFormat.of().parseHex(properties.getProperty(name));
                keys.put(Integer.valueOf(name.substring(KEY.length())), new AuthKey(value));
            }
        }
        return keys;
    }

    /// Who is logged in.
    Optional<String> phone() {
        return Optional.of(load().getProperty(PHONE, "")).filter(phone -> !phone.isEmpty());
    }

    void save(Map<Integer, AuthKey> keys, String phone) {
        var properties = new Properties();
        keys.forEach((dataCentre, key) ->
                properties.setProperty(KEY + dataCentre, HexFormat.of().formatHex(key.value())));
        properties.setProperty(PHONE, phone);
        try {
            var bytes = new ByteArrayOutputStream();
            properties.store(bytes, "Keys of the local Telegram for this database");
            OwnerOnlyFile.write(path, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    private Properties load() {
        var properties = new Properties();
        try (var stream = Files.newInputStream(path)) {
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
