package dev.compere.localtelegram.sfu;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One direction of a connection's SRTP and SRTCP, in the profile `SRTP_AES128_CM_HMAC_SHA1_80` (RFC 3711).
/// Thread-safe.
final class SrtpContext {
    private static final int RTCP_HEADER = 8;
    private static final int ENCRYPTED = 0x8000_0000;

    private final SrtpCipher rtp;
    private final SrtpCipher rtcp;
    private final Map<Integer, PacketIndex> indices = new HashMap<>();
    private final Map<Integer, PacketIndex> controlIndices = new HashMap<>();
    private int lastControlIndex;

    SrtpContext(SrtpMaster master) {
        rtp = SrtpCipher.derive(master, 0);
        rtcp = SrtpCipher.derive(master, 3);
    }

    /// The packet as it goes on the wire. The same packet again is the same there.
    synchronized byte[] protect(RtpPacket packet) {
        var length = packet.bytes().length;
        var index = indices.computeIfAbsent(packet.source(), _ -> new PacketIndex());
        var number = index.of(packet.sequence());
        index.add(number);
        var wire = Arrays.copyOf(packet.bytes(), length + SrtpCipher.TAG_LENGTH);
        rtp.crypt(wire, packet.headerLength(), length, packet.source(), number);
        System.arraycopy(rtp.tag(wire, length, (int) (number >> 16)), 0, wire, length, SrtpCipher.TAG_LENGTH);
        return wire;
    }

    /// The packet that somebody with the same keys sent; empty for any other, and for one that came before.
    synchronized Optional<RtpPacket> unprotect(RtpPacket wire) {
        var length = wire.bytes().length - SrtpCipher.TAG_LENGTH;
        if (length < wire.headerLength()) {
            return Optional.empty();
        }
        var index = indices.getOrDefault(wire.source(), new PacketIndex());
        var number = index.of(wire.sequence());
        if (!index.isNew(number) || !isTag(wire.bytes(), length, rtp.tag(wire.bytes(), length, (int) (number >> 16)))) {
            return Optional.empty();
        }
        index.add(number);
        indices.putIfAbsent(wire.source(), index);
        var plain = Arrays.copyOf(wire.bytes(), length);
        rtp.crypt(plain, wire.headerLength(), length, wire.source(), number);
        return Optional.of(new RtpPacket(plain));
    }

    /// A compound RTCP packet as it goes on the wire.
    synchronized byte[] protectControl(byte[] packet) {
        var number = ++lastControlIndex;
        var length = packet.length;
        var wire = ByteBuffer.allocate(length + Integer.BYTES + SrtpCipher.TAG_LENGTH);
        wire.put(packet).putInt(ENCRYPTED | number);
        rtcp.crypt(wire.array(), RTCP_HEADER, length, wire.getInt(4), number);
        wire.put(rtcp.tag(wire.array(), length, ENCRYPTED | number));
        return wire.array();
    }

    /// The compound RTCP packet that somebody with the same keys sent; empty for any other.
    synchronized Optional<byte[]> unprotectControl(byte[] packet) {
        var length = packet.length - SrtpCipher.TAG_LENGTH - Integer.BYTES;
        if (length < RTCP_HEADER) {
            return Optional.empty();
        }
        var wire = ByteBuffer.wrap(packet);
        var source = wire.getInt(4);
        var trailer = wire.getInt(length);
        var number = trailer & ~ENCRYPTED;
        var index = controlIndices.getOrDefault(source, new PacketIndex());
        if (!index.isNew(number) || !isTag(packet, length + Integer.BYTES, rtcp.tag(packet, length, trailer))) {
            return Optional.empty();
        }
        index.add(number);
        controlIndices.putIfAbsent(source, index);
        var plain = Arrays.copyOf(packet, length);
        if ((trailer & ENCRYPTED) != 0) {
            rtcp.crypt(plain, RTCP_HEADER, length, source, number);
        }
        return Optional.of(plain);
    }

    private static boolean isTag(byte[] packet, int at, byte[] expected) {
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(packet, at, packet.length));
    }
}
