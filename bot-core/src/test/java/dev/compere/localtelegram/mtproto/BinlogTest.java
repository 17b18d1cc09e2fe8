package dev.compere.localtelegram.mtproto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class BinlogTest {
    private final AuthKey key = AuthKey.generate(new Random(5));
    private final byte[] file = Binlog.withKeys(Map.of(2, key), Instant.ofEpochSecond(1_700_000_000));

    @Test
    void everyEventIsNumberedMeasuredAndSealed() {
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var events = 0;
        while (buffer.hasRemaining()) {
            var start = buffer.position();
            var size = buffer.getInt();
            var checksum = new CRC32();
            checksum.update(file, start, size - 4);

            assertThat(buffer.getLong()).isEqualTo(++events);
            assertThat(buffer.getInt()).isEqualTo(0x4327);
            assertThat(buffer.getInt(start + size - 4)).isEqualTo((int) checksum.getValue());
            buffer.position(start + size);
        }
        assertThat(events).isEqualTo(2);
    }

    @Test
    void aKeyIsStoredUnderItsDataCentre() {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var value = text.indexOf("auth2") + 5 + 2 + 4;
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(value);

        assertThat(buffer.getLong()).isEqualTo(key.id());
        assertThat(buffer.getInt()).as("has a creation time, is not logged in").isEqualTo(4);
        assertThat(Arrays.copyOfRange(file, value + 16, value + 16 + 256)).isEqualTo(key.value());
        assertThat(buffer.position(value + 16 + 256).getDouble()).isEqualTo(1_700_000_000.0);
        assertThat(text).contains("main_dc_id");
    }
}
