package dev.compere.localtelegram.sfu.sctp;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What a peer must send back to be believed (RFC 9260, 5.1.3): how it introduced itself, so that nothing is kept for
/// it before. DTLS vouches for who sends it, so a secret that nobody else saw takes the place of a signature.
final class Cookie {
    private static final int SECRET = 16;
    private static final int LENGTH = SECRET + 4 * Integer.BYTES;

    private final byte[] secret = new byte[SECRET];

    Cookie(RandomGenerator random) {
        random.nextBytes(secret);
    }

    byte[] write(Chunk.Introduction peer) {
        return ByteBuffer.allocate(LENGTH)
                .put(secret)
                .putInt(peer.tag())
                .putInt(peer.window())
                .putShort((short) peer.outgoing())
                .putShort((short) peer.incoming())
                .putInt(peer.firstNumber())
                .array();
    }

    /// Empty for a cookie that is not ours.
    Optional<Chunk.Introduction> read(byte[] cookie) {
        if (cookie.length != LENGTH || !Arrays.equals(cookie, 0, SECRET, secret, 0, SECRET)) {
            return Optional.empty();
        }
        var peer = ByteBuffer.wrap(cookie).position(SECRET);
        return Optional.of(new Chunk.Introduction(
                peer.getInt(),
                peer.getInt(),
                Short.toUnsignedInt(peer.getShort()),
                Short.toUnsignedInt(peer.getShort()),
                peer.getInt()));
    }
}
