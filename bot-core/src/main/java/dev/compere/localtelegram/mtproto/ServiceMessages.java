package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Answers what MTProto itself asks: pings, salts, the state of messages.
final class ServiceMessages {
    private static final byte NOT_RECEIVED = 1;
    private static final byte RECEIVED = 4;
    private static final int SALT_LIFETIME = (int) Duration.ofDays(1).toSeconds();

    private final InstantSource clock;
    private final Salts salts;
    private final AuthKeys keys;

    ServiceMessages(InstantSource clock, Salts salts, AuthKeys keys) {
        this.clock = clock;
        this.salts = salts;
        this.keys = keys;
    }

    void receive(Session session, long messageId, TlObject message) {
        switch (message.constructor()) {
            case "ping_delay_disconnect" ->
                session.service(
                        TlObject.of("pong").with("msg_id", messageId).with("ping_id", message.number("ping_id")));
            case "get_future_salts" -> session.service(salts(messageId));
            case "msgs_state_req" -> session.service(states(session, messageId, message.numbers("msg_ids")));
            case "msgs_ack" -> session.acknowledge(message.numbers("msg_ids"));
            case "destroy_auth_key" -> {
                keys.remove(session.authKeyId());
                session.service(TlObject.of("destroy_auth_key_ok"));
            }
            // Resending happens with each new connection, and http_wait is meant for another transport.
            case "msg_resend_req", "http_wait" -> {}
            default -> throw new ProtocolException("not a service message: " + message.constructor());
        }
    }

    private TlObject salts(long requestId) {
        var now = (int) clock.instant().getEpochSecond();
        var salt = TlObject.of("future_salt")
                .with("valid_since", now - 60)
                .with("valid_until", now + SALT_LIFETIME)
                .with("salt", salts.current());
        return TlObject.of("future_salts")
                .with("req_msg_id", requestId)
                .with("now", now)
                .with("salts", List.of(salt));
    }

    /// One byte for each message that the client is in doubt about.
    private static TlObject states(Session session, long requestId, List<Long> messageIds) {
        var states = new StringBuilder();
        messageIds.forEach(id -> states.append((char) (session.knows(id) ? RECEIVED : NOT_RECEIVED)));
        return TlObject.of("msgs_state_info").with("req_msg_id", requestId).with("info", states.toString());
    }
}
