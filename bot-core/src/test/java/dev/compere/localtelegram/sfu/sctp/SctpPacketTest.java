package dev.compere.localtelegram.sfu.sctp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SctpPacketTest {

    static List<Chunk> chunks() {
        var self = new Chunk.Introduction(1, -1, 65_535, 2, -5);
        return List.of(
                new Chunk.Init(self),
                new Chunk.InitAck(self, new byte[] {1, 2, 3, 4, 5}),
                new Chunk.CookieEcho(new byte[] {9, 8, 7}),
                new Chunk.CookieAck(),
                new Chunk.Data(-1, 65_535, 7, 51, true, true, false, new byte[] {1}),
                new Chunk.Data(5, 0, 65_535, 53, false, false, true, new byte[] {1, 2, 3, 4}),
                new Chunk.Sack(-3, 1000, List.of(new Chunk.Range(2, 3), new Chunk.Range(5, 65_535))),
                new Chunk.Heartbeat(new byte[] {1, 2, 3}),
                new Chunk.HeartbeatAck(new byte[0]),
                new Chunk.Shutdown(),
                new Chunk.ShutdownAck(),
                new Chunk.ShutdownComplete(),
                new Chunk.Abort());
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void whatIsWrittenIsRead(Chunk chunk) {
        var packet = new SctpPacket(-77, List.of(chunk, new Chunk.CookieAck()));
        assertThat(SctpPacket.parse(packet.bytes()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(packet);
    }

    /// The check value of CRC-32C that RFC 3720, B.4 gives for 32 zeros, in the order of the wire.
    @Test
    void theChecksumIsThatOfTheStandard() {
        var checksum = new CRC32C();
        checksum.update(new byte[32]);
        assertThat((int) checksum.getValue()).isEqualTo(0x8a9136aa);
        var bytes = new SctpPacket(0, List.of()).bytes();
        checksum.reset();
        checksum.update(new byte[] {0x13, (byte) 0x88, 0x13, (byte) 0x88, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(bytes[8]).isEqualTo((byte) checksum.getValue());
        assertThat(bytes[11]).isEqualTo((byte) (checksum.getValue() >> 24));
    }

    @Test
    void aChangedBitIsNoticed() {
        var bytes = new SctpPacket(3, chunks()).bytes();
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(SctpPacket.parse(bytes)).isEmpty();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(SctpPacket.parse(bytes)).isPresent();
    }

    @Test
    void whatIsUnknownIsPassedOverOrEndsThePacket() {
        assertThat(read(0x82)).hasSize(2).last().isInstanceOf(Chunk.CookieAck.class);
        assertThat(read(0xc0)).hasSize(2);
        assertThat(read(0x40)).hasSize(1);
    }

    private static List<Chunk> read(int type) {
        var packet = new SctpPacket(1, List.of(new Chunk.Unknown(type, true), new Chunk.CookieAck()));
        return SctpPacket.parse(packet.bytes()).orElseThrow().chunks();
    }

    @Test
    void garbageWithAGoodChecksumIsHarmless() {
        var random = new Random(3);
        var end = new AssociationEnd(5, _ -> {});
        for (var i = 0; i < 20_000; i++) {
            var garbage = new byte[random.nextInt(120)];
            random.nextBytes(garbage);
            if (garbage.length > 15) {
                garbage[12] = (byte) random.nextInt(16);
                garbage[14] = 0;
            }
            end.received(checked(garbage), 0);
        }
        assertThat(end.endings).isEmpty();
    }

    private static byte[] checked(byte[] garbage) {
        if (garbage.length >= 12) {
            var checksum = new CRC32C();
            checksum.update(garbage, 0, 8);
            checksum.update(new byte[4]);
            checksum.update(garbage, 12, garbage.length - 12);
            for (var i = 0; i < 4; i++) {
                garbage[8 + i] = (byte) (checksum.getValue() >> 8 * i);
            }
        }
        return garbage;
    }
}
