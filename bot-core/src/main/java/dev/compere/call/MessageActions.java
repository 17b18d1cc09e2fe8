package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.MessageAction;
import dev.compere.action.Pace;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.request.DeleteGroupCallMessages;
import dev.compere.telegram.request.DeleteGroupCallMessagesBySender;
import dev.compere.telegram.request.GetLiveStoryAvailableMessageSenders;
import dev.compere.telegram.request.SetLiveStoryMessageSender;
import java.util.List;

/// Carries out what is said in the call the bot is in, and taken back: group-calls.txt, "In-call messages", "In-call
/// reactions", "Paid live story comments", "Paid live story donations".
final class MessageActions {

    private final TelegramClient telegram;
    private final MessagePosts posts;

    MessageActions(TelegramClient telegram, MessagePosts posts) {
        this.telegram = telegram;
        this.posts = posts;
    }

    ActionResult execute(MessageAction action, CallSession session, CallRoom room, Pace pace)
            throws InterruptedException {
        return switch (action) {
            case SendMessage message -> posts.send(room, message, pace);
            case SendReaction reaction -> posts.react(room, reaction);
            case PostLeaderboard leaderboard -> posts.post(room, leaderboard, pace);
            case Donate(long stars) -> donate(session, room, stars);
            case DeleteMessages(List<Integer> ids, boolean spam) -> delete(room, ids, spam);
            case DeleteMessagesBySender(long sender, boolean spam) -> deleteBySender(room, sender, spam);
            case ChooseSender(long sender) -> choose(room, sender);
        };
    }

    private ActionResult donate(CallSession session, CallRoom room, long stars) {
        if (session.pendingStars().donate(room.groupCall().id(), stars)) {
            return new Done(stars + " Stars");
        }
        return new Refused(new RefusalReason.Fault("Stars of a donation cut short could not be taken back yet"));
    }

    private ActionResult delete(CallRoom room, List<Integer> messageIds, boolean reportSpam) {
        telegram.send(new DeleteGroupCallMessages(room.groupCall().id(), messageIds, reportSpam));
        return new Done(messageIds.size() + (messageIds.size() == 1 ? " message" : " messages"));
    }

    private ActionResult deleteBySender(CallRoom room, long senderId, boolean reportSpam) {
        var sender = SenderNames.senderOf(senderId);
        telegram.send(new DeleteGroupCallMessagesBySender(room.groupCall().id(), sender, reportSpam));
        return new Done("all messages of " + room.nameOf(sender));
    }

    /// TDLib keeps a choice that Telegram has refused, so only what Telegram offers is chosen.
    private ActionResult choose(CallRoom room, long senderId) {
        var sender = SenderNames.senderOf(senderId);
        int groupCallId = room.groupCall().id();
        var offered = telegram.send(new GetLiveStoryAvailableMessageSenders(groupCallId)).senders().stream()
                .filter(each -> each.sender().equals(sender))
                .findFirst();
        if (offered.isEmpty()) {
            return new Refused(new RefusalReason.MissingRight("comment as " + room.nameOf(sender)));
        }
        if (offered.get().needsPremium()) {
            return new Refused(new RefusalReason.PremiumNeeded());
        }
        telegram.send(new SetLiveStoryMessageSender(groupCallId, sender));
        return new Done(room.nameOf(sender));
    }
}
