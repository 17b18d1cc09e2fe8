package dev.compere.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches what TDLib says and hands it to the client that it is for.
///
/// Its thread lives only while there are clients: a JVM that ends with a thread inside TDLib would crash.
final class ReceiveLoop {

    private static final Logger log = LoggerFactory.getLogger(ReceiveLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TdLink link;
    private final Map<Integer, TdClient> clients = new HashMap<>();
    private boolean running;

    ReceiveLoop(TdLink link) {
        this.link = link;
    }

    synchronized void add(int clientId, TdClient client) {
        clients.put(clientId, client);
        if (!running) {
            running = true;
            Thread.ofPlatform().daemon().name("telegram-receive").start(this::run);
        }
    }

    private void run() {
        while (goesOn()) {
            link.receive(PAUSE).ifPresent(this::handOver);
        }
    }

    private synchronized boolean goesOn() {
        running = !clients.isEmpty();
        return running;
    }

    private void handOver(byte[] json) {
        var envelope = Envelope.of(json);
        var client = clientOf(envelope.clientId());
        if (client == null) {
            log.debug("Something came from TDLib for client {}, which is closed", envelope.clientId());
        } else if (envelope.isUpdate()) {
            client.updateArrived(json);
            forgetIfClosed(envelope.clientId(), json);
        } else {
            client.answerArrived(envelope.extra(), json);
        }
    }

    /// Decided here and not by the client, so that this thread does not go back into TDLib while the JVM may already be
    /// ending.
    private synchronized void forgetIfClosed(int clientId, byte[] update) {
        if (TdCodec.isClosed(update)) {
            clients.remove(clientId);
        }
    }

    private synchronized TdClient clientOf(int clientId) {
        return clients.get(clientId);
    }
}
