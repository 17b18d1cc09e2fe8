package dev.compere.localtelegram.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The names of the requests that came in, and of those that nobody thought of. Thread-safe.
public final class RequestLog {
    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
    private static final int CAPACITY = 10_000;

    private final Deque<String> received = new ArrayDeque<>();
    private final Set<String> unexpected = new LinkedHashSet<>();

    /// The latest requests, oldest first.
    public synchronized List<String> received() {
        return List.copyOf(received);
    }

    /// Requests without an answer, each once.
    public synchronized List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    synchronized void received(String name) {
        if (received.size() == CAPACITY) {
            received.removeFirst();
        }
        received.addLast(name);
    }

    synchronized void unexpected(String request) {
        if (unexpected.add(request)) {
            log.error("the local Telegram has no answer for: {}", request);
        }
    }
}
