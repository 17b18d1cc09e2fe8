package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.User;
import java.util.List;

/// Users and channels, as one account sees them.
final class PeerObjects {
    TlObject peer(Peer peer) {
        return switch (peer) {
            case User user -> TlObject.of("peerUser").with("user_id", user.id());
            case Channel channel -> TlObject.of("peerChannel").with("channel_id", channel.id());
        };
    }

    TlObject user(User user, Account viewer) {
        var object = TlObject.of("user")
                .flag("self", user == viewer.user())
                .with("id", user.id())
                .with("access_hash", user.accessHash())
                .with("first_name", user.firstName());
        return user == viewer.user() ? object.with("phone", user.phone()) : object;
    }

    TlObject channel(Channel channel, Account viewer) {
        var object = TlObject.of("channel")
                .flag("broadcast", true)
                .flag("creator", channel.createdBy(viewer.user()))
                .with("id", channel.id())
                .with("access_hash", channel.accessHash())
                .with("title", channel.title())
                .with("username", channel.username())
                .with("photo", TlObject.of("chatPhotoEmpty"))
                .with("date", Seconds.of(channel.createdAt()));
        if (channel.managedBy(viewer.user())) {
            object = object.with("admin_rights", administratorRights());
        }
        return channel.stories().live().isPresent()
                ? object.with(
                        "stories_max_id", recentStory(channel.stories().live().get()))
                : object;
    }

    /// The peer among others of its kind: users on their own, chats on their own, as answers carry them.
    List<TlObject> users(Peer peer, Account viewer) {
        return peer instanceof User user ? List.of(user(user, viewer)) : List.of();
    }

    List<TlObject> chats(Peer peer, Account viewer) {
        return peer instanceof Channel channel ? List.of(channel(channel, viewer)) : List.of();
    }

    private static TlObject recentStory(LiveStory story) {
        return TlObject.of("recentStory").flag("live", true).with("max_id", story.id());
    }

    static TlObject administratorRights() {
        return TlObject.of("chatAdminRights")
                .flag("change_info", true)
                .flag("post_messages", true)
                .flag("delete_messages", true)
                .flag("ban_users", true)
                .flag("invite_users", true)
                .flag("manage_call", true)
                .flag("post_stories", true)
                .flag("edit_stories", true)
                .flag("delete_stories", true)
                .flag("other", true);
    }
}
