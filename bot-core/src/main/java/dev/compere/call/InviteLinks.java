package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatType;
import dev.compere.telegram.request.CreateChatInviteLink;
import dev.compere.telegram.request.GetChatInviteLinks;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.GetSupergroup;
import dev.compere.telegram.request.GetVideoChatInviteLink;

/// Links that bring people into a video chat: group-calls.txt, "Video chats/livestreams". The call of a public chat has
/// links of its own; into that of a private chat one comes by an invite link of the chat.
final class InviteLinks {

    private final TelegramClient telegram;

    InviteLinks(TelegramClient telegram) {
        this.telegram = telegram;
    }

    /// @param mayUnmute whether who comes by it may speak unasked
    ActionResult export(CallSession session, CallRoom room, boolean mayUnmute) {
        var chat = session.chat().orElseThrow();
        var call = room.groupCall();
        if (isPublic(chat)) {
            return new Done(telegram.send(new GetVideoChatInviteLink(call.id(), mayUnmute))
                    .url());
        }
        if (mayUnmute) {
            return new Refused(new RefusalReason.NotInThisKind(
                    "links for private chats that let people speak", room.key().kind(), call.isRtmpStream()));
        }
        return new Done(chatLink(chat.id()));
    }

    private boolean isPublic(Chat chat) {
        if (!(chat.type() instanceof ChatType.Supergroup(long id, boolean _))) {
            return false;
        }
        var names = telegram.send(new GetSupergroup(id)).usernames();
        return names != null && !names.activeUsernames().isEmpty();
    }

    /// The account's own link to the chat; a new one only when it has none.
    private String chatLink(long chatId) {
        long self = telegram.send(new GetMe()).id();
        var links = telegram.send(new GetChatInviteLinks(chatId, self, false, 0, "", 1))
                .inviteLinks();
        return links.isEmpty()
                ? telegram.send(new CreateChatInviteLink(chatId, "", 0, 0, false))
                        .inviteLink()
                : links.getFirst().inviteLink();
    }
}
