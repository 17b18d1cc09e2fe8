package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.mtproto.MessageCipher.Direction;
import dev.compere.localtelegram.tl.TlBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads the packets of one TCP connection, decrypts them and hands each message to its session.
final class Connection {
    private static final int UNKNOWN_AUTH_KEY = -404;

    private final Transport transport;
    private final AuthKeys keys;
    private final Sessions sessions;
    private final IncomingMessages messages;

    Connection(Transport transport, AuthKeys keys, Sessions sessions, IncomingMessages messages) {
        this.transport = transport;
        this.keys = keys;
        this.sessions = sessions;
        this.messages = messages;
    }

    /// Returns only by an exception: when the client closes the connection or breaks the protocol.
    void run() throws IOException {
        try {
            while (true) {
                packet(transport.read());
            }
        } finally {
            sessions.detach(transport);
        }
    }

    private void packet(byte[] packet) throws IOException {
        var keyId = ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN).getLong();
        var key = keys.find(keyId);
        if (key.isEmpty()) {
            transport.write(new TlBytes().integer(UNKNOWN_AUTH_KEY).toByteArray());
            return;
        }
        var message = MessageCipher.decrypt(key.get(), Direction.FROM_CLIENT, packet);
        var session = sessions.of(message, key.get());
        session.attach(transport);
        messages.receive(session, message.id(), message.body());
    }
}
