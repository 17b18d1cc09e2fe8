package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.Gzip;
import dev.compere.localtelegram.tl.Schema;
import dev.compere.localtelegram.tl.TlException;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.tl.TlReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/// Takes containers apart and tells service messages from requests.
final class IncomingMessages {
    private static final int CONTAINER = 0x73f1f8dc;
    private static final int MESSAGE_HEADER = 16;
    private static final Set<String> SERVICE = Set.of(
            "ping_delay_disconnect",
            "get_future_salts",
            "destroy_auth_key",
            "http_wait",
            "msgs_ack",
            "msgs_state_req",
            "msg_resend_req");

    private final Schema schema;
    private final ServiceMessages services;
    private final Requests requests;

    IncomingMessages(Schema schema, ServiceMessages services, Requests requests) {
        this.schema = schema;
        this.services = services;
        this.requests = requests;
    }

    void receive(Session session, long messageId, byte[] body) {
        var buffer = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
        switch (buffer.getInt()) {
            case CONTAINER -> container(session, buffer);
            case Gzip.PACKED -> {
                var packed = new TlReader(schema, Arrays.copyOfRange(body, 4, body.length)).bytes();
                receive(session, messageId, Gzip.unpack(packed));
            }
            default -> message(session, messageId, body);
        }
    }

    private void container(Session session, ByteBuffer buffer) {
        var count = buffer.getInt();
        for (var i = 0; i < count; i++) {
            if (buffer.remaining() < MESSAGE_HEADER) {
                throw new ProtocolException("a container ends inside a message");
            }
            var messageId = buffer.getLong();
            buffer.getInt();
            var length = buffer.getInt();
            if (length < 4 || length > buffer.remaining()) {
                throw new ProtocolException("a message of " + length + " bytes in a container");
            }
            var body = new byte[length];
            buffer.get(body);
            receive(session, messageId, body);
        }
    }

    private void message(Session session, long messageId, byte[] body) {
        TlObject message;
        try {
            message = new TlReader(schema, body).object();
        } catch (TlException e) {
            requests.refuseUnreadable(session, messageId, e);
            return;
        }
        if (SERVICE.contains(message.constructor())) {
            services.receive(session, messageId, message);
        } else if (session.isNew(messageId)) {
            requests.receive(session, messageId, message);
        }
    }
}
