package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.mtproto.MessageCipher.Direction;
import dev.compere.localtelegram.tl.TlBytes;
import dev.compere.localtelegram.tl.TlObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads the packets of one TCP connection, decrypts them and hands each message to its session.
final class Connection {
    private static final int UNKNOWN_AUTH_KEY = -404;
    private static final int WRONG_SALT = 48;

    private final Transport transport;
    private final AuthKeys keys;
    private final Salts salts;
    private final Sessions sessions;
    private final IncomingMessages messages;

    Connection(Transport transport, AuthKeys keys, Salts salts, Sessions sessions, IncomingMessages messages) {
        this.transport = transport;
        this.keys = keys;
        this.salts = salts;
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
        if (salts.isWithdrawn(message.salt())) {
            session.service(wrongSalt(message));
        } else {
            messages.receive(session, message.id(), message.body());
        }
    }

    /// The client sends the message again with the right salt.
    private TlObject wrongSalt(MessageCipher.Message message) {
        return TlObject.of("bad_server_salt")
                .with("bad_msg_id", message.id())
                .with("bad_msg_seqno", message.sequence())
                .with("error_code", WRONG_SALT)
                .with("new_server_salt", salts.current());
    }
}
