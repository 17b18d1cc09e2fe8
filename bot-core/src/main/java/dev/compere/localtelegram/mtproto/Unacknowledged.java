package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.mtproto.MessageCipher.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The messages that a client has not confirmed, oldest first. TDLib confirms after 100 messages or 30 seconds.
/// Thread-safe.
final class Unacknowledged {
    private static final int CAPACITY = 4096;

    private final Map<Long, Message> messages = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Message> eldest) {
            return size() > CAPACITY;
        }
    };

    synchronized void add(Message message) {
        messages.put(message.id(), message);
    }

    synchronized void remove(Iterable<Long> ids) {
        ids.forEach(messages::remove);
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages.values());
    }
}
