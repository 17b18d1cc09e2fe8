package dev.compere.localtelegram.sfu.sctp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// An SCTP packet (RFC 9260, 3). Its ports say nothing: there is one association in a DTLS connection.
///
/// @param tag the receiver's, by which it knows its own packets; 0 with an INIT
record SctpPacket(int tag, List<Chunk> chunks) {
    private static final short PORT = 5000;
    private static final int HEADER = 12;
    private static final int CHECKSUM_AT = 8;

    /// Empty for what is damaged.
    static Optional<SctpPacket> parse(byte[] bytes) {
        if (bytes.length < HEADER) {
            return Optional.empty();
        }
        var packet = ByteBuffer.wrap(bytes);
        if (packet.order(ByteOrder.LITTLE_ENDIAN).getInt(CHECKSUM_AT) != checksum(bytes)) {
            return Optional.empty();
        }
        packet.order(ByteOrder.BIG_ENDIAN).position(HEADER);
        return ChunkReader.read(packet).map(chunks -> new SctpPacket(packet.getInt(Integer.BYTES), chunks));
    }

    byte[] bytes() {
        var parts = chunks.stream().map(ChunkWriter::write).toList();
        var length = HEADER + parts.stream().mapToInt(part -> part.length).sum();
        var packet = ByteBuffer.allocate(length)
                .putShort(PORT)
                .putShort(PORT)
                .putInt(tag)
                .putInt(0);
        parts.forEach(packet::put);
        packet.order(ByteOrder.LITTLE_ENDIAN).putInt(CHECKSUM_AT, checksum(packet.array()));
        return packet.array();
    }

    /// As if the checksum itself were zero.
    private static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, CHECKSUM_AT);
        checksum.update(new byte[HEADER - CHECKSUM_AT]);
        checksum.update(bytes, HEADER, bytes.length - HEADER);
        return (int) checksum.getValue();
    }
}
