package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The invite links of a chat. Thread-safe.
public final class ChatLinks {
    private final Chat chat;
    private final List<ChatLink> links = new ArrayList<>();

    ChatLinks(Chat chat) {
        this.chat = chat;
    }

    /// Makes a link, as only administrators may.
    public ChatLink create(User creator, String name, Optional<Instant> expiresAt, OptionalInt members, boolean asks) {
        return chat.world().lock().locked(() -> {
            requireAdministrator(creator);
            var hash = Long.toHexString(Ids.accessHash(chat.id() + links.size()));
            var now = chat.world().clock().instant();
            var link = new ChatLink("https://t.me/+" + hash, creator, now, name, expiresAt, members, asks);
            links.add(link);
            return link;
        });
    }

    /// Those that a user made, oldest first.
    public List<ChatLink> of(User asking, User creator) {
        return chat.world().lock().locked(() -> {
            requireAdministrator(asking);
            return links.stream().filter(link -> link.creator() == creator).toList();
        });
    }

    private void requireAdministrator(User user) {
        if (!chat.createdBy(user) && !chat.administeredBy(user)) {
            throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
        }
    }
}
