package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The messages that share one count of events (`pts`): those of a channel or supergroup, or those of all other chats
/// of an account. Guarded by the world's lock.
public final class History {
    private static final Instant EPOCH = Instant.ofEpochSecond(1_700_000_000);

    private final List<Message> messages = new ArrayList<>();
    private int pts;

    /// The count begins with the time, so that it goes on when the world is built anew after a restart.
    History(Instant now) {
        pts = (int) Math.max(1, now.getEpochSecond() - EPOCH.getEpochSecond());
    }

    public int pts() {
        return pts;
    }

    /// All messages, oldest first.
    public List<Message> all() {
        return List.copyOf(messages);
    }

    /// Those that came after a client's last event.
    public List<Message> since(int knownPts) {
        return messages.stream().filter(message -> message.pts() > knownPts).toList();
    }

    public Optional<Message> last(Peer peer) {
        return messages.reversed().stream()
                .filter(message -> message.peer() == peer)
                .findFirst();
    }

    Message add(Peer peer, Peer sender, Instant at, MessageContent content) {
        var message = new Message(messages.size() + 1, peer, sender, at, content, ++pts);
        messages.add(message);
        return message;
    }
}
