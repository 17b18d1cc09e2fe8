package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlBytes;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The obfuscated transport of an MTProto proxy: 64 bytes that say how to read the rest, then frames under AES-CTR in
/// both directions.
///
/// One thread reads; any thread may write.
final class Transport implements AutoCloseable {
    private static final int HEADER = 64;
    private static final int INTERMEDIATE = 0xeeeeeeee;
    private static final int PADDED = 0xdddddddd;
    private static final int QUICK_ACK = 0x80000000;
    private static final int LONGEST_FRAME = 1 << 24;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final Cipher decryption;
    private final Cipher encryption;
    private final int dataCentre;

    /// Reads the header that a client sends first.
    Transport(Socket socket, byte[] secret) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
        var header = exactly(HEADER);
        decryption = ctr(header, secret);
        encryption = ctr(reversed(header), secret);
        var plain = ByteBuffer.wrap(decryption.update(header)).order(ByteOrder.LITTLE_ENDIAN);
        var tag = plain.getInt(56);
        if (tag != INTERMEDIATE && tag != PADDED) {
            throw new ProtocolException("unknown transport, or another proxy secret");
        }
        // Test data centres count from 10000, connections for media are negative.
        dataCentre = Math.abs(plain.getShort(60)) % 10_000;
    }

    /// The number of the data centre that the client wants to talk to.
    int dataCentre() {
        return dataCentre;
    }

    /// Waits for the next packet.
    byte[] read() throws IOException {
        var length = ByteBuffer.wrap(decryption.update(exactly(4)))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt()
                & ~QUICK_ACK;
        if (length < 4 || length > LONGEST_FRAME) {
            throw new ProtocolException("a frame of " + length + " bytes");
        }
        return decryption.update(exactly(length));
    }

    void write(byte[] packet) throws IOException {
        var frame = new TlBytes().integer(packet.length).raw(packet).toByteArray();
        synchronized (encryption) {
            out.write(encryption.update(frame));
        }
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the client closed the connection");
        }
        return bytes;
    }

    private static Cipher ctr(byte[] header, byte[] secret) {
        var key = Digests.sha256(Arrays.copyOfRange(header, 8, 40), secret);
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            var iv = new IvParameterSpec(Arrays.copyOfRange(header, 40, 56));
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), iv);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-CTR cannot be set up", e);
        }
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
