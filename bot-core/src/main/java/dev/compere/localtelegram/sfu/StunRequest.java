package dev.compere.localtelegram.sfu;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A client's question whether it reaches the server, and the answer (STUN, RFC 8489; ICE, RFC 8445, 7.3).
///
/// @param integrityAt where the request's signature begins
/// @param nominates whether the client chose this way for the media
record StunRequest(byte[] message, String username, int integrityAt, boolean nominates) {
    private static final int HEADER = 20;
    private static final int MAGIC = 0x2112A442;
    private static final short BINDING_REQUEST = 0x0001;
    private static final short BINDING_SUCCESS = 0x0101;
    private static final short USERNAME = 0x0006;
    private static final short MESSAGE_INTEGRITY = 0x0008;
    private static final short XOR_MAPPED_ADDRESS = 0x0020;
    private static final short USE_CANDIDATE = 0x0025;
    private static final short FINGERPRINT = (short) 0x8028;
    private static final int FINGERPRINT_MASK = 0x5354554e;
    private static final int SIGNATURE = 20;

    /// Empty for what is no binding request with a username and a signature.
    static Optional<StunRequest> parse(byte[] message) {
        var buffer = ByteBuffer.wrap(message);
        if (message.length < HEADER
                || buffer.getShort(0) != BINDING_REQUEST
                || buffer.getShort(2) != message.length - HEADER
                || buffer.getInt(4) != MAGIC) {
            return Optional.empty();
        }
        var username = Optional.<String>empty();
        var nominates = false;
        buffer.position(HEADER);
        while (buffer.remaining() >= Integer.BYTES) {
            var at = buffer.position();
            var type = buffer.getShort();
            var length = Short.toUnsignedInt(buffer.getShort());
            if (length > buffer.remaining()) {
                return Optional.empty();
            }
            if (type == MESSAGE_INTEGRITY && length == SIGNATURE) {
                var nominated = nominates;
                return username.map(name -> new StunRequest(message, name, at, nominated));
            }
            if (type == USERNAME) {
                username = Optional.of(new String(message, buffer.position(), length, StandardCharsets.UTF_8));
            }
            nominates |= type == USE_CANDIDATE;
            buffer.position(Math.min(message.length, buffer.position() + padded(length)));
        }
        return Optional.empty();
    }

    /// Of the two names in the username, the one of who is asked.
    String ufrag() {
        return username.split(":", 2)[0];
    }

    boolean isSignedWith(String password) {
        var signed = Arrays.copyOf(message, integrityAt);
        var length = integrityAt - HEADER + Integer.BYTES + SIGNATURE;
        ByteBuffer.wrap(signed).putShort(2, (short) length);
        var signature =
                Arrays.copyOfRange(message, integrityAt + Integer.BYTES, integrityAt + Integer.BYTES + SIGNATURE);
        return MessageDigest.isEqual(signature, sign(signed, password));
    }

    /// The answer: the request came, from this address.
    byte[] success(InetSocketAddress from, String password) {
        var address = from.getAddress().getAddress();
        var mapped = Integer.BYTES + address.length;
        var answer =
                ByteBuffer.allocate(HEADER + Integer.BYTES + mapped + Integer.BYTES + SIGNATURE + 2 * Integer.BYTES);
        answer.putShort(BINDING_SUCCESS).putShort((short) 0).put(message, 4, HEADER - 4);
        answer.putShort(XOR_MAPPED_ADDRESS).putShort((short) mapped);
        answer.putShort((short) (address.length == Integer.BYTES ? 1 : 2));
        answer.putShort((short) (from.getPort() ^ MAGIC >> 16));
        for (var i = 0; i < address.length; i++) {
            answer.put((byte) (address[i] ^ message[4 + i]));
        }
        var signature = sign(covering(answer, Integer.BYTES + SIGNATURE), password);
        answer.putShort(MESSAGE_INTEGRITY).putShort((short) SIGNATURE).put(signature);
        var checksum = new CRC32();
        checksum.update(covering(answer, 2 * Integer.BYTES));
        answer.putShort(FINGERPRINT).putShort((short) Integer.BYTES);
        answer.putInt((int) checksum.getValue() ^ FINGERPRINT_MASK);
        return answer.array();
    }

    /// The message so far, its length counting an attribute that is to come.
    private static byte[] covering(ByteBuffer answer, int attribute) {
        answer.putShort(2, (short) (answer.position() - HEADER + attribute));
        return Arrays.copyOf(answer.array(), answer.position());
    }

    private static byte[] sign(byte[] message, String password) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA1", e);
        }
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
