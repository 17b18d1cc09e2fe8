package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.mtproto.MessageCipher.Direction;
import dev.compere.localtelegram.mtproto.MessageCipher.Message;
import dev.compere.localtelegram.tl.Schema;
import dev.compere.localtelegram.tl.TlBytes;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.tl.TlReader;
import dev.compere.localtelegram.tl.TlWriter;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The client's side of MTProto, as much as the tests of the server's side need.
final class TestClient implements AutoCloseable {
    /// An answer of the server: the id of the message, and of the request it answers or 0, and the content.
    record Received(long messageId, long requestId, TlObject content) {}

    private static final int RPC_RESULT = 0xf35c6d01;

    private final Schema schema = Schema.ofLocalTelegram();
    private final Random random = new Random(3);
    private final AuthKey key;
    private final long sessionId;
    private long salt;
    private final Socket socket;
    private final Cipher encryption;
    private final Cipher decryption;

    TestClient(int port, byte[] secret, AuthKey key, long sessionId) throws IOException, GeneralSecurityException {
        this.key = key;
        this.sessionId = sessionId;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(5000);
        var header = new byte[64];
        random.nextBytes(header);
        Arrays.fill(header, 56, 60, (byte) 0xee);
        header[60] = 1;
        header[61] = 0;
        encryption = ctr(header, secret);
        decryption = ctr(reversed(header), secret);
        var sent = header.clone();
        System.arraycopy(encryption.update(header), 56, sent, 56, 8);
        socket.getOutputStream().write(sent);
    }

    /// Puts this salt into all further packets; 0 until then.
    TestClient salt(long newSalt) {
        salt = newSalt;
        return this;
    }

    void send(long messageId, TlObject message) throws IOException {
        sendRaw(messageId, new TlWriter(schema).object(message).toByteArray());
    }

    void sendRaw(long messageId, byte[] body) throws IOException {
        var message = new Message(salt, sessionId, messageId, 0, body);
        var packet = MessageCipher.encrypt(key, Direction.FROM_CLIENT, message, random);
        var frame = new TlBytes().integer(packet.length).raw(packet).toByteArray();
        socket.getOutputStream().write(encryption.update(frame));
    }

    /// Waits for the first message that matches, passing over others.
    Received await(Predicate<Received> wanted) throws IOException {
        while (true) {
            var received = content(MessageCipher.decrypt(key, Direction.FROM_SERVER, packet()));
            if (wanted.test(received)) {
                return received;
            }
        }
    }

    byte[] packet() throws IOException {
        var length = ByteBuffer.wrap(decryption.update(exactly(4)))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        return decryption.update(exactly(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Received content(Message message) {
        var buffer = ByteBuffer.wrap(message.body()).order(ByteOrder.LITTLE_ENDIAN);
        if (buffer.getInt() != RPC_RESULT) {
            return new Received(message.id(), 0, new TlReader(schema, message.body()).object());
        }
        var result = Arrays.copyOfRange(message.body(), 12, message.body().length);
        return new Received(message.id(), buffer.getLong(), new TlReader(schema, result).object());
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = socket.getInputStream().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server closed the connection");
        }
        return bytes;
    }

    private static Cipher ctr(byte[] header, byte[] secret) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CTR/NoPadding");
        var cipherKey = Digests.sha256(Arrays.copyOfRange(header, 8, 40), secret);
        var iv = new IvParameterSpec(Arrays.copyOfRange(header, 40, 56));
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(cipherKey, "AES"), iv);
        return cipher;
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = bytes.clone();
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
