package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlBytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.CRC32;

/// The file in which TDLib keeps what it must not lose, as it looks before the first start, but with ready auth
/// keys in it. TDLib then has no reason to run a key exchange.
///
/// An event is `size, id, type, flags, extra, data, CRC-32 of all before`; the data of a key-value event are two TL
/// strings.
public final class Binlog {
    /// The name of the file in TDLib's database directory when it uses the test data centres.
    public static final String FILE_NAME = "td_test.binlog";

    private static final int KEY_VALUE_EVENT = 0x4327;
    private static final int EVENT_OVERHEAD = 32;
    private static final int KEY_HAS_CREATION_TIME = 4;

    private final TlBytes file = new TlBytes();
    private long lastId;

    private Binlog() {}

    /// @param keys the auth key of each data centre, by its number
    public static byte[] withKeys(Map<Integer, AuthKey> keys, Instant createdAt) {
        var binlog = new Binlog();
        keys.forEach((dataCentre, key) -> binlog.add("auth" + dataCentre, keyValue(key, createdAt)));
        binlog.add("main_dc_id", "1".getBytes(StandardCharsets.UTF_8));
        return binlog.file.toByteArray();
    }

    private static byte[] keyValue(AuthKey key, Instant createdAt) {
        return new TlBytes()
                .number(key.id())
                .integer(KEY_HAS_CREATION_TIME)
                .bytes(key.value())
                .number(Double.doubleToRawLongBits(createdAt.toEpochMilli() / 1000.0))
                .toByteArray();
    }

    private void add(String name, byte[] value) {
        var data = new TlBytes().bytes(name.getBytes(StandardCharsets.UTF_8)).bytes(value);
        var event = new TlBytes()
                .integer(data.size() + EVENT_OVERHEAD)
                .number(++lastId)
                .integer(KEY_VALUE_EVENT)
                .integer(0)
                .number(0)
                .raw(data.toByteArray());
        var checksum = new CRC32();
        checksum.update(event.toByteArray());
        file.raw(event.integer((int) checksum.getValue()).toByteArray());
    }
}
