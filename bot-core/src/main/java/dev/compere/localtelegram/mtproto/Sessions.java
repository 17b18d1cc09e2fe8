package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.mtproto.MessageCipher.Message;
import dev.compere.localtelegram.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The sessions of all clients, each with its own sending thread. Thread-safe.
final class Sessions implements AutoCloseable {
    private record Key(long authKeyId, long sessionId) {}

    private final Map<Key, Session> sessions = new ConcurrentHashMap<>();
    private final Map<Session, Thread> senders = new ConcurrentHashMap<>();
    private final SessionContext context;

    Sessions(SessionContext context) {
        this.context = context;
    }

    /// The session of a message; a new one is announced to the client.
    Session of(Message message, AuthKey key) {
        return sessions.computeIfAbsent(new Key(key.id(), message.sessionId()), _ -> open(message, key));
    }

    void detach(Transport transport) {
        sessions.values().forEach(session -> session.detach(transport));
    }

    /// Takes the connections from all sessions that are closed already.
    void detachClosed() {
        sessions.values().forEach(Session::detachClosed);
    }

    /// Forgets all sessions, as a restart of the server does: for the clients' next messages there are new ones.
    void forgetAll() {
        sessions.clear();
        close();
        senders.clear();
    }

    @Override
    public void close() {
        senders.values().forEach(Thread::interrupt);
    }

    private Session open(Message message, AuthKey key) {
        var session = new Session(message.sessionId(), key, context);
        senders.put(session, Thread.ofVirtual().name("local-telegram-session").unstarted(session));
        session.announce(TlObject.of("new_session_created")
                .with("first_msg_id", message.id())
                .with("unique_id", context.random().nextLong())
                .with("server_salt", context.salts().current()));
        senders.get(session).start();
        return session;
    }
}
