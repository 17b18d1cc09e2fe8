package dev.compere.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.compere.event.Sender;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.User;

/// What people and channels are called. TDLib tells a name before the first message of its bearer.
///
/// Bounded: of very many, the least used are forgotten and shown by their number.
final class SenderNames {

    private final Cache<Long, String> names =
            Caffeine.newBuilder().maximumSize(200_000).build();

    void user(User user) {
        var name = (user.firstName() + " " + user.lastName()).trim();
        names.put(user.id(), name.isEmpty() ? "user " + user.id() : name);
    }

    void chat(long chatId, String title) {
        names.put(chatId, title);
    }

    Sender of(MessageSender sender) {
        long id = idOf(sender);
        var name = names.getIfPresent(id);
        return new Sender(id, name == null ? (id < 0 ? "channel " : "user ") + Math.abs(id) : name);
    }

    static long idOf(MessageSender sender) {
        return switch (sender) {
            case MessageSender.User(long userId) -> userId;
            case MessageSender.Chat(long chatId) -> chatId;
        };
    }

    static MessageSender senderOf(long id) {
        return id < 0 ? new MessageSender.Chat(id) : new MessageSender.User(id);
    }
}
