package dev.compere.localtelegram.sfu.sctp;

import java.nio.ByteBuffer;

/// Writes chunks for the wire, each padded to whole words.
final class ChunkWriter {
    private static final int HEADER = 4;
    private static final int LARGEST = 1200;

    private ChunkWriter() {}

    static byte[] write(Chunk chunk) {
        return switch (chunk) {
            case Chunk.Data data -> data(data);
            case Chunk.Init init -> chunk(ChunkType.INIT, 0, introduction(init.sender()));
            case Chunk.InitAck ack -> chunk(ChunkType.INIT_ACK, 0, introduction(ack.sender()), cookie(ack.cookie()));
            case Chunk.Sack sack -> chunk(ChunkType.SACK, 0, sack(sack));
            case Chunk.CookieEcho echo -> chunk(ChunkType.COOKIE_ECHO, 0, echo.cookie());
            case Chunk.CookieAck _ -> chunk(ChunkType.COOKIE_ACK, 0);
            case Chunk.Heartbeat beat -> chunk(ChunkType.HEARTBEAT, 0, beat.parameters());
            case Chunk.HeartbeatAck ack -> chunk(ChunkType.HEARTBEAT_ACK, 0, ack.parameters());
            // The number it acknowledges is told by SACKs.
            case Chunk.Shutdown _ -> chunk(ChunkType.SHUTDOWN, 0, new byte[Integer.BYTES]);
            case Chunk.ShutdownAck _ -> chunk(ChunkType.SHUTDOWN_ACK, 0);
            case Chunk.ShutdownComplete _ -> chunk(ChunkType.SHUTDOWN_COMPLETE, 0);
            case Chunk.Abort _ -> chunk(ChunkType.ABORT, 0);
            case Chunk.Unknown unknown -> chunk(unknown.type(), 0);
        };
    }

    static int padded(int length) {
        return length + 3 & ~3;
    }

    private static byte[] data(Chunk.Data data) {
        var flags = (data.ends() ? ChunkType.ENDS_MESSAGE : 0)
                | (data.begins() ? ChunkType.BEGINS_MESSAGE : 0)
                | (data.unordered() ? ChunkType.UNORDERED : 0);
        var header = ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(data.number())
                .putShort((short) data.stream())
                .putShort((short) data.order())
                .putInt(data.protocol());
        return chunk(ChunkType.DATA, flags, header.array(), data.payload());
    }

    private static byte[] introduction(Chunk.Introduction sender) {
        return ByteBuffer.allocate(4 * Integer.BYTES)
                .putInt(sender.tag())
                .putInt(sender.window())
                .putShort((short) sender.outgoing())
                .putShort((short) sender.incoming())
                .putInt(sender.firstNumber())
                .array();
    }

    private static byte[] cookie(byte[] cookie) {
        return ByteBuffer.allocate(HEADER + cookie.length)
                .putShort((short) ChunkType.COOKIE_PARAMETER)
                .putShort((short) (HEADER + cookie.length))
                .put(cookie)
                .array();
    }

    private static byte[] sack(Chunk.Sack sack) {
        var body = ByteBuffer.allocate(
                        3 * Integer.BYTES + Integer.BYTES * sack.ranges().size())
                .putInt(sack.cumulative())
                .putInt(sack.window())
                .putShort((short) sack.ranges().size())
                .putShort((short) 0);
        sack.ranges().forEach(range -> body.putShort((short) range.first()).putShort((short) range.last()));
        return body.array();
    }

    private static byte[] chunk(int type, int flags, byte[]... parts) {
        var length = HEADER;
        for (var part : parts) {
            length += part.length;
        }
        if (length > LARGEST) {
            throw new IllegalArgumentException("a chunk of " + length + " bytes does not fit into a packet");
        }
        var chunk = ByteBuffer.allocate(padded(length))
                .put((byte) type)
                .put((byte) flags)
                .putShort((short) length);
        for (var part : parts) {
            chunk.put(part);
        }
        return chunk.array();
    }
}
