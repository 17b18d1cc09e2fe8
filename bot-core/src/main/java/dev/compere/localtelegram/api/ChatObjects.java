package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Right;
import java.util.Set;

/// Channels and groups, as one account sees them: in full, or as the stub that is left of a chat it was removed from.
final class ChatObjects {
    /// Of a group that does not say, TDLib thinks that its members may do nothing.
    /// For ever, as TDLib wants it of what holds for a whole chat.
    private static final TlObject NOTHING_FORBIDDEN =
            TlObject.of("chatBannedRights").with("until_date", Integer.MAX_VALUE);

    static TlObject chat(Chat chat, Account viewer) {
        var member = chat.hasMember(viewer.user());
        return switch (chat) {
            case Group group when group.basic() -> member ? basicGroup(group, viewer) : forbidden(group);
            case Channel _, Group _ -> member || chat.isPublic() ? channel(chat, viewer) : forbiddenChannel(chat);
        };
    }

    private static TlObject channel(Chat chat, Account viewer) {
        var object = TlObject.of("channel")
                .flag("broadcast", chat instanceof Channel)
                .flag("megagroup", chat instanceof Group)
                .flag("left", !chat.hasMember(viewer.user()))
                .flag("creator", chat.createdBy(viewer.user()))
                .flag("call_active", chat.videoChat().isPresent())
                .flag("call_not_empty", callNotEmpty(chat))
                .with("id", chat.id())
                .with("access_hash", chat.accessHash())
                .with("title", chat.title())
                .with("photo", TlObject.of("chatPhotoEmpty"))
                .with("date", Seconds.of(chat.createdAt()));
        if (chat instanceof Group) {
            object = object.with("default_banned_rights", NOTHING_FORBIDDEN);
        }
        if (chat.isPublic()) {
            object = object.with("username", chat.username());
        }
        if (chat.administeredBy(viewer.user())) {
            object = object.with("admin_rights", rights(chat.rightsOf(viewer.user())));
        }
        return chat.stories().live().isPresent()
                ? object.with(
                        "stories_max_id", recentStory(chat.stories().live().get()))
                : object;
    }

    private static TlObject basicGroup(Group group, Account viewer) {
        var object = TlObject.of("chat")
                .flag("creator", group.createdBy(viewer.user()))
                .flag("call_active", group.videoChat().isPresent())
                .flag("call_not_empty", callNotEmpty(group))
                .with("id", group.id())
                .with("title", group.title())
                .with("photo", TlObject.of("chatPhotoEmpty"))
                .with("participants_count", 1)
                .with("date", Seconds.of(group.createdAt()))
                .with("default_banned_rights", NOTHING_FORBIDDEN)
                .with("version", 1);
        return group.administeredBy(viewer.user())
                ? object.with("admin_rights", rights(group.rightsOf(viewer.user())))
                : object;
    }

    private static TlObject forbidden(Group group) {
        return TlObject.of("chatForbidden").with("id", group.id()).with("title", group.title());
    }

    private static TlObject forbiddenChannel(Chat chat) {
        return TlObject.of("channelForbidden")
                .flag("broadcast", chat instanceof Channel)
                .flag("megagroup", chat instanceof Group)
                .with("id", chat.id())
                .with("access_hash", chat.accessHash())
                .with("title", chat.title());
    }

    /// TDLib forgets the video chat of a chat whose object does not mention it.
    private static boolean callNotEmpty(Chat chat) {
        return chat.videoChat()
                .filter(videoChat -> videoChat.call().participantCount() > 0)
                .isPresent();
    }

    static TlObject recentStory(LiveStory story) {
        return TlObject.of("recentStory").flag("live", true).with("max_id", story.id());
    }

    static TlObject rights(Set<Right> rights) {
        return TlObject.of("chatAdminRights")
                .flag("change_info", true)
                .flag("post_messages", true)
                .flag("invite_users", true)
                .flag("other", true)
                .flag("manage_call", rights.contains(Right.MANAGE_CALL))
                .flag("delete_messages", rights.contains(Right.DELETE_MESSAGES))
                .flag("ban_users", rights.contains(Right.BAN_USERS))
                .flag("post_stories", rights.contains(Right.POST_STORIES))
                .flag("edit_stories", rights.contains(Right.POST_STORIES))
                .flag("delete_stories", rights.contains(Right.POST_STORIES))
                .flag("anonymous", rights.contains(Right.ANONYMOUS));
    }

    private ChatObjects() {}
}
