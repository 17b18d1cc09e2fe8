package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKind;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.BlockList;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatMemberStatus;
import dev.compere.telegram.object.ChatPermissions;
import dev.compere.telegram.object.ChatType;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.GetChatMember;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.SetChatMemberStatus;
import dev.compere.telegram.request.SetMessageSenderBlockList;
import java.time.Clock;
import java.time.Duration;

/// Keeps people out of a chat, and so out of its calls; Telegram has no ban from a call alone. Out of the account's own
/// live stories one is kept by its list of blocked senders, which knows no restriction and no end.
final class Bans {

    private final TelegramClient telegram;
    private final Clock clock;

    Bans(TelegramClient telegram, Clock clock) {
        this.telegram = telegram;
        this.clock = clock;
    }

    ActionResult ban(Chat chat, long senderId, Duration length) {
        if (!isOwn(chat)) {
            return change(chat, senderId, new ChatMemberStatus.Banned(until(length)));
        }
        return length.isZero() ? block(senderId, new BlockList.Stories()) : notInOwnStories("bans with an end");
    }

    ActionResult restrict(Chat chat, long senderId, Duration length) {
        if (isOwn(chat)) {
            return notInOwnStories("restricted senders");
        }
        var status = new ChatMemberStatus.Restricted(true, until(length), ChatPermissions.none());
        return change(chat, senderId, status);
    }

    ActionResult lift(Chat chat, long senderId) {
        return isOwn(chat) ? block(senderId, null) : liftInChat(chat, senderId);
    }

    /// Who was put out may come back, but is not fetched back.
    private ActionResult liftInChat(Chat chat, long senderId) {
        var member = SenderNames.senderOf(senderId);
        return switch (telegram.send(new GetChatMember(chat.id(), member)).status()) {
            case ChatMemberStatus.Banned _ -> change(chat, senderId, new ChatMemberStatus.Left());
            case ChatMemberStatus.Restricted restricted ->
                change(
                        chat,
                        senderId,
                        restricted.isMember() ? new ChatMemberStatus.Member(0) : new ChatMemberStatus.Left());
            case ChatMemberStatus.Creator _,
                    ChatMemberStatus.Administrator _,
                    ChatMemberStatus.Member _,
                    ChatMemberStatus.Left _ -> new Done("there was no ban");
        };
    }

    private ActionResult change(Chat chat, long senderId, ChatMemberStatus status) {
        telegram.send(new SetChatMemberStatus(chat.id(), SenderNames.senderOf(senderId), status));
        return new Done(Long.toString(senderId));
    }

    private ActionResult block(long senderId, BlockList list) {
        MessageSender sender = SenderNames.senderOf(senderId);
        telegram.send(new SetMessageSenderBlockList(sender, list));
        return new Done(Long.toString(senderId));
    }

    private static ActionResult notInOwnStories(String what) {
        return new Refused(new RefusalReason.NotInThisKind(what + " of a user", CallKind.LIVE_STORY, false));
    }

    private boolean isOwn(Chat chat) {
        return chat.type() instanceof ChatType.Private(long userId)
                && userId == telegram.send(new GetMe()).id();
    }

    /// 0 is for good. Telegram takes less than 30 seconds and more than 366 days for good too.
    private int until(Duration length) {
        return length.isZero()
                ? 0
                : Math.toIntExact(TelegramTime.measure(telegram, clock)
                        .instant()
                        .plus(length)
                        .getEpochSecond());
    }
}
