package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.mtproto.MessageCipher.Direction;
import dev.compere.localtelegram.mtproto.MessageCipher.Message;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.tl.TlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What goes to one client session, sent by one virtual thread in the order in which it was given. Thread-safe.
///
/// Answers and updates are kept until the client acknowledges them and are sent again over the next connection;
/// updates given while there is no connection are refused, and the client is told so by the next one.
final class Session implements ClientSession, Runnable {
    private static final Logger log = LoggerFactory.getLogger(Session.class);
    private static final int CAPACITY = 16_384;
    private static final int BATCH = 100;

    private final long id;
    private final AuthKey key;
    private final SessionContext context;
    private final BlockingQueue<Outgoing> outgoing = new ArrayBlockingQueue<>(CAPACITY);
    private final Unacknowledged unacknowledged = new Unacknowledged();
    private final ReceivedIds received = new ReceivedIds();
    private volatile Transport transport;
    private volatile boolean closed;
    private volatile boolean missed;
    private int contentMessages;

    Session(long id, AuthKey key, SessionContext context) {
        this.id = id;
        this.key = key;
        this.context = context;
    }

    @Override
    public long authKeyId() {
        return key.id();
    }

    @Override
    public int dataCentre() {
        var current = transport;
        return current == null ? 1 : current.dataCentre();
    }

    @Override
    public boolean connected() {
        return transport != null && !closed;
    }

    @Override
    public boolean push(Update update) {
        return connected() && enqueue(new Outgoing.Push(update));
    }

    @Override
    public void missUpdate() {
        missed = true;
    }

    void answer(byte[] body) {
        enqueue(new Outgoing.Answer(body));
    }

    void service(TlObject message) {
        enqueue(new Outgoing.Service(
                new TlWriter(context.schema()).object(message).toByteArray()));
    }

    /// Like an answer: a client that missed it would never ask for the updates of the session.
    void announce(TlObject message) {
        answer(new TlWriter(context.schema()).object(message).toByteArray());
    }

    void attach(Transport connection) {
        if (transport != connection) {
            transport = connection;
            enqueue(new Outgoing.Resend());
            if (missed) {
                missed = false;
                enqueue(new Outgoing.Missed());
            }
            // Asked last: whoever closes a connection detaches it afterwards.
            if (connection.isClosed()) {
                detach(connection);
            }
        }
    }

    void detach(Transport connection) {
        if (transport == connection) {
            transport = null;
        }
    }

    void detachClosed() {
        var current = transport;
        if (current != null && current.isClosed()) {
            detach(current);
        }
    }

    /// Whether a message arrives for the first time: a client that lost its connection may send it again.
    boolean isNew(long messageId) {
        return received.add(messageId);
    }

    boolean knows(long messageId) {
        return received.contains(messageId);
    }

    void acknowledge(Iterable<Long> messageIds) {
        unacknowledged.remove(messageIds);
    }

    @Override
    public void run() {
        try {
            while (true) {
                write(outgoing.take());
            }
        } catch (InterruptedException e) {
            log.debug("session closed");
        } finally {
            closed = true;
            // Nobody may go on waiting for room in the queue.
            outgoing.clear();
        }
    }

    private boolean enqueue(Outgoing message) {
        if (closed) {
            return false;
        }
        try {
            outgoing.put(message);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void write(Outgoing next) {
        switch (next) {
            case Outgoing.Answer(var body) -> content(context.ids().answer(), body);
            case Outgoing.Service(var body) ->
                send(new Message(context.salts().current(), id, context.ids().answer(), contentMessages * 2, body));
            case Outgoing.Push first -> content(context.ids().push(), batch(first));
            case Outgoing.Missed() ->
                content(
                        context.ids().push(),
                        new TlWriter(context.schema())
                                .object(TlObject.of(UpdateBatch.TOO_LONG))
                                .toByteArray());
            case Outgoing.Resend() -> unacknowledged.messages().forEach(this::send);
        }
    }

    private byte[] batch(Outgoing.Push first) {
        var updates = new ArrayList<Update>();
        updates.add(first.update());
        while (updates.size() < BATCH && outgoing.peek() instanceof Outgoing.Push(var update)) {
            updates.add(update);
            outgoing.remove();
        }
        var container = UpdateBatch.of(updates, context.clock());
        return new TlWriter(context.schema()).object(container).toByteArray();
    }

    private void content(long messageId, byte[] body) {
        var message = new Message(context.salts().current(), id, messageId, contentMessages++ * 2 + 1, body);
        unacknowledged.add(message);
        send(message);
    }

    private void send(Message message) {
        var current = transport;
        if (current == null) {
            return;
        }
        try {
            current.write(MessageCipher.encrypt(key, Direction.FROM_SERVER, message, context.random()));
        } catch (IOException e) {
            log.debug("connection lost while sending", e);
            detach(current);
        }
    }
}
