package dev.compere.localtelegram.sfu.sctp;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads chunks off the wire.
final class ChunkReader {
    private static final int HEADER = 4;
    private static final int INTRODUCTION = 16;
    private static final int DATA_HEADER = 12;
    private static final int SACK_HEADER = 12;
    /// Of an unknown type, whether the packet may be read on.
    private static final int READ_ON = 0x80;

    private ChunkReader() {}

    /// The chunks of a packet; empty if one of them is broken.
    static Optional<List<Chunk>> read(ByteBuffer packet) {
        var chunks = new ArrayList<Chunk>();
        while (packet.remaining() >= HEADER) {
            var at = packet.position();
            var type = Byte.toUnsignedInt(packet.get(at));
            var flags = packet.get(at + 1);
            var length = Short.toUnsignedInt(packet.getShort(at + 2));
            if (length < HEADER || length > packet.remaining()) {
                return Optional.empty();
            }
            var chunk = chunk(type, flags, packet.slice(at + HEADER, length - HEADER));
            if (chunk.isEmpty()) {
                return Optional.empty();
            }
            chunks.add(chunk.get());
            if (chunk.get() instanceof Chunk.Unknown unknown && unknown.endsPacket()) {
                break;
            }
            packet.position(Math.min(packet.limit(), at + ChunkWriter.padded(length)));
        }
        return Optional.of(chunks);
    }

    private static Optional<? extends Chunk> chunk(int type, int flags, ByteBuffer body) {
        return switch (type) {
            case ChunkType.DATA -> data(flags, body);
            case ChunkType.INIT -> introduction(body).map(Chunk.Init::new);
            case ChunkType.INIT_ACK -> initAck(body);
            case ChunkType.SACK -> sack(body);
            case ChunkType.HEARTBEAT -> Optional.of(new Chunk.Heartbeat(rest(body)));
            case ChunkType.HEARTBEAT_ACK -> Optional.of(new Chunk.HeartbeatAck(rest(body)));
            case ChunkType.ABORT -> Optional.of(new Chunk.Abort());
            case ChunkType.SHUTDOWN -> Optional.of(new Chunk.Shutdown());
            case ChunkType.SHUTDOWN_ACK -> Optional.of(new Chunk.ShutdownAck());
            case ChunkType.COOKIE_ECHO -> Optional.of(new Chunk.CookieEcho(rest(body)));
            case ChunkType.COOKIE_ACK -> Optional.of(new Chunk.CookieAck());
            case ChunkType.SHUTDOWN_COMPLETE -> Optional.of(new Chunk.ShutdownComplete());
            default -> Optional.of(new Chunk.Unknown(type, (type & READ_ON) == 0));
        };
    }

    private static Optional<Chunk.Data> data(int flags, ByteBuffer body) {
        // A fragment without a payload is forbidden.
        if (body.remaining() <= DATA_HEADER) {
            return Optional.empty();
        }
        return Optional.of(new Chunk.Data(
                body.getInt(),
                Short.toUnsignedInt(body.getShort()),
                Short.toUnsignedInt(body.getShort()),
                body.getInt(),
                (flags & ChunkType.UNORDERED) != 0,
                (flags & ChunkType.BEGINS_MESSAGE) != 0,
                (flags & ChunkType.ENDS_MESSAGE) != 0,
                rest(body)));
    }

    private static Optional<Chunk.Introduction> introduction(ByteBuffer body) {
        if (body.remaining() < INTRODUCTION) {
            return Optional.empty();
        }
        var introduction = new Chunk.Introduction(
                body.getInt(),
                body.getInt(),
                Short.toUnsignedInt(body.getShort()),
                Short.toUnsignedInt(body.getShort()),
                body.getInt());
        var usable = introduction.tag() != 0 && introduction.outgoing() > 0 && introduction.incoming() > 0;
        return usable ? Optional.of(introduction) : Optional.empty();
    }

    private static Optional<Chunk.InitAck> initAck(ByteBuffer body) {
        return introduction(body).flatMap(sender -> cookie(body).map(cookie -> new Chunk.InitAck(sender, cookie)));
    }

    /// Among the parameters the one that matters.
    private static Optional<byte[]> cookie(ByteBuffer parameters) {
        while (parameters.remaining() >= HEADER) {
            var at = parameters.position();
            var length = Short.toUnsignedInt(parameters.getShort(at + 2));
            if (length < HEADER || length > parameters.remaining()) {
                break;
            }
            if (parameters.getShort(at) == ChunkType.COOKIE_PARAMETER) {
                return Optional.of(rest(parameters.slice(at + HEADER, length - HEADER)));
            }
            parameters.position(Math.min(parameters.limit(), at + ChunkWriter.padded(length)));
        }
        return Optional.empty();
    }

    private static Optional<Chunk.Sack> sack(ByteBuffer body) {
        if (body.remaining() < SACK_HEADER) {
            return Optional.empty();
        }
        var cumulative = body.getInt();
        var window = body.getInt();
        var count = Short.toUnsignedInt(body.getShort());
        body.getShort();
        if (count * Integer.BYTES > body.remaining()) {
            return Optional.empty();
        }
        var ranges = new Chunk.Range[count];
        Arrays.setAll(
                ranges,
                _ -> new Chunk.Range(Short.toUnsignedInt(body.getShort()), Short.toUnsignedInt(body.getShort())));
        return Optional.of(new Chunk.Sack(cumulative, window, List.of(ranges)));
    }

    private static byte[] rest(ByteBuffer body) {
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }
}
