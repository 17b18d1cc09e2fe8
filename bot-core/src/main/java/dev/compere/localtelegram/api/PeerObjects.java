package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.User;
import java.util.Collection;
import java.util.List;

/// Users and chats, as one account sees them.
final class PeerObjects {
    TlObject peer(Peer peer) {
        return switch (peer) {
            case User user -> TlObject.of("peerUser").with("user_id", user.id());
            case Group group when group.basic() -> TlObject.of("peerChat").with("chat_id", group.id());
            case Chat chat -> TlObject.of("peerChannel").with("channel_id", chat.id());
        };
    }

    TlObject user(User user, Account viewer) {
        var object = TlObject.of("user")
                .flag("self", user == viewer.user())
                .flag("contact", isContact(user, viewer))
                .with("id", user.id())
                .with("access_hash", user.accessHash())
                .with("first_name", user.firstName());
        if (!user.username().isEmpty()) {
            object = object.with("username", user.username());
        }
        var recent = user.stories().live().filter(story -> story.visibleTo(viewer.user()));
        if (recent.isPresent()) {
            object = object.with("stories_max_id", ChatObjects.recentStory(recent.get()));
        }
        if (user == viewer.user()) {
            object = object.with("phone", user.phone()).flag("premium", viewer.hasPremium());
        }
        // Only a bot itself is told: nobody else meets one here.
        return user == viewer.user() && viewer.isBot()
                ? object.flag("bot", true).with("bot_info_version", 1)
                : object;
    }

    /// Contacts are those whose stories one hears of; viewers who only comment would swell the list.
    static boolean isContact(User user, Account viewer) {
        return user != viewer.user() && !user.stories().all().isEmpty();
    }

    TlObject chat(Chat chat, Account viewer) {
        return ChatObjects.chat(chat, viewer);
    }

    /// The peer among others of its kind: users on their own, chats on their own, as answers carry them.
    List<TlObject> users(Peer peer, Account viewer) {
        return peer instanceof User user ? List.of(user(user, viewer)) : List.of();
    }

    List<TlObject> chats(Peer peer, Account viewer) {
        return peer instanceof Chat chat ? List.of(chat(chat, viewer)) : List.of();
    }

    /// The users among some peers.
    List<TlObject> users(Collection<? extends Peer> some, Account viewer) {
        return some.stream()
                .distinct()
                .flatMap(peer -> users(peer, viewer).stream())
                .toList();
    }

    List<TlObject> chats(Collection<? extends Peer> some, Account viewer) {
        return some.stream()
                .distinct()
                .flatMap(peer -> chats(peer, viewer).stream())
                .toList();
    }
}
