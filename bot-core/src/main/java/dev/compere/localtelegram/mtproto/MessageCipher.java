package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlBytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Encrypts and decrypts packets with an auth key, as MTProto 2.0 says: `auth_key_id, msg_key, AES-IGE(salt, session,
/// message, padding)`.
final class MessageCipher {
    private static final int HEADER = 32;
    private static final int MIN_PADDING = 12;

    /// Where in the auth key the secret part of a direction lies.
    enum Direction {
        FROM_CLIENT(0),
        FROM_SERVER(8);

        private final int offset;

        Direction(int offset) {
            this.offset = offset;
        }
    }

    /// One message, the session it belongs to, and the salt of its packet.
    record Message(long salt, long sessionId, long id, int sequence, byte[] body) {}

    private MessageCipher() {}

    static byte[] encrypt(AuthKey key, Direction direction, Message message, RandomGenerator random) {
        var plain = new TlBytes()
                .number(message.salt())
                .number(message.sessionId())
                .number(message.id())
                .integer(message.sequence())
                .integer(message.body().length)
                .raw(message.body());
        var padding = new byte[MIN_PADDING + Math.floorMod(-(plain.size() + MIN_PADDING), 16)];
        random.nextBytes(padding);
        var data = plain.raw(padding).toByteArray();
        var messageKey = messageKey(key, direction, data);
        var secrets = Secrets.of(key, direction, messageKey);
        return new TlBytes()
                .number(key.id())
                .raw(messageKey)
                .raw(AesIge.encrypt(data, secrets.key(), secrets.iv()))
                .toByteArray();
    }

    static Message decrypt(AuthKey key, Direction direction, byte[] packet) {
        var messageKey = Arrays.copyOfRange(packet, 8, 24);
        var length = packet.length - 24 & -16;
        var secrets = Secrets.of(key, direction, messageKey);
        var data = AesIge.decrypt(Arrays.copyOfRange(packet, 24, 24 + length), secrets.key(), secrets.iv());
        if (!Arrays.equals(messageKey, messageKey(key, direction, data))) {
            throw new ProtocolException("a packet does not match its msg_key");
        }
        var buffer = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        var bodyLength = buffer.getInt(28);
        if (bodyLength < 0 || bodyLength > data.length - HEADER) {
            throw new ProtocolException("a message of " + bodyLength + " bytes in a packet of " + data.length);
        }
        var body = Arrays.copyOfRange(data, HEADER, HEADER + bodyLength);
        return new Message(buffer.getLong(0), buffer.getLong(8), buffer.getLong(16), buffer.getInt(24), body);
    }

    private static byte[] messageKey(AuthKey key, Direction direction, byte[] data) {
        var from = 88 + direction.offset;
        return Arrays.copyOfRange(Digests.sha256(Arrays.copyOfRange(key.value(), from, from + 32), data), 8, 24);
    }

    private record Secrets(byte[] key, byte[] iv) {
        static Secrets of(AuthKey authKey, Direction direction, byte[] messageKey) {
            var value = authKey.value();
            var x = direction.offset;
            var a = Digests.sha256(messageKey, Arrays.copyOfRange(value, x, x + 36));
            var b = Digests.sha256(Arrays.copyOfRange(value, 40 + x, 76 + x), messageKey);
            return new Secrets(woven(a, b), woven(b, a));
        }

        private static byte[] woven(byte[] outer, byte[] inner) {
            var woven = outer.clone();
            System.arraycopy(inner, 8, woven, 8, 16);
            return woven;
        }
    }
}
