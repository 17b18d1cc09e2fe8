package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SrtpContextTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final SrtpMaster MASTER = new SrtpMaster(
            HEX.parseHex("e1f97a0d3e018be0d64fa32c06de4139"), HEX.parseHex("0ec675ad498afeebb6960b3aabe6"));
    private static final String RTP = "800f1234decafbadcafebabe" + "ab".repeat(16);
    private static final String RTCP = "81c8000bcafebabe" + "ab".repeat(16);

    private final SrtpContext sender = new SrtpContext(MASTER);
    private final SrtpContext receiver = new SrtpContext(MASTER);

    /// The known answer that implementations of RFC 3711 check each other by.
    @Test
    void aPacketIsProtectedAsOthersDoIt() {
        assertThat(HEX.formatHex(sender.protect(packet(RTP))))
                .isEqualTo("800f1234decafbadcafebabe4e55dc4ce79978d88ca4d215949d2402b78d6acc99ea179b8dbb");
    }

    @Test
    void aReportIsProtectedAsOthersDoIt() {
        assertThat(HEX.formatHex(sender.protectControl(HEX.parseHex(RTCP))))
                .isEqualTo("81c8000bcafebabe7128035be487b9bdbef89041f977a5a880000001993e08cd54d6c1230798");
    }

    @Test
    void whatWasProtectedComesOutAgainOnce() {
        var wire = new RtpPacket(sender.protect(packet(RTP)));
        assertThat(receiver.unprotect(wire)).map(RtpPacket::bytes).hasValue(HEX.parseHex(RTP));
        assertThat(receiver.unprotect(wire)).isEmpty();
        var report = sender.protectControl(HEX.parseHex(RTCP));
        assertThat(receiver.unprotectControl(report)).hasValue(HEX.parseHex(RTCP));
        assertThat(receiver.unprotectControl(report)).isEmpty();
    }

    @Test
    void aChangedBitIsNoticed() {
        var wire = sender.protect(packet(RTP));
        for (var at = 0; at < wire.length; at++) {
            var changed = Arrays.copyOf(wire, wire.length);
            changed[at] ^= 4;
            assertThat(RtpPacket.parse(changed).flatMap(receiver::unprotect)).isEmpty();
        }
        assertThat(receiver.unprotect(new RtpPacket(wire))).isPresent();
    }

    @Test
    void theNumbersOfPacketsMayStartAnew() {
        var first = packet(RTP).sequence();
        for (var i = 0; i < 0x20000; i += 97) {
            var bytes = HEX.parseHex(RTP);
            ByteBuffer.wrap(bytes).putShort(2, (short) (first + i));
            var wire = new RtpPacket(sender.protect(new RtpPacket(bytes)));
            assertThat(receiver.unprotect(wire)).map(RtpPacket::bytes).hasValue(bytes);
        }
    }

    @Test
    void aPacketThatComesLateComesOut() {
        var bytes = HEX.parseHex(RTP);
        ByteBuffer.wrap(bytes).putShort(2, (short) 0xffff);
        var last = new RtpPacket(sender.protect(new RtpPacket(bytes.clone())));
        ByteBuffer.wrap(bytes).putShort(2, (short) 0);
        var next = new RtpPacket(sender.protect(new RtpPacket(bytes.clone())));
        ByteBuffer.wrap(bytes).putShort(2, (short) 0xfff0);
        var before = new RtpPacket(sender.protect(new RtpPacket(bytes.clone())));
        assertThat(receiver.unprotect(last)).isPresent();
        assertThat(receiver.unprotect(next)).isPresent();
        assertThat(receiver.unprotect(before)).map(RtpPacket::bytes).hasValue(bytes);
    }

    private static RtpPacket packet(String hex) {
        return RtpPacket.parse(HEX.parseHex(hex)).orElseThrow();
    }
}
