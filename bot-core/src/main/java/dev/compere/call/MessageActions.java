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
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.DeleteGroupCallMessages;
import dev.compere.telegram.request.DeleteGroupCallMessagesBySender;
import dev.compere.telegram.request.SendGroupCallMessage;
import java.util.List;

/// Says things in the call the bot is in, and takes them back. What the call does not allow is refused before Telegram
/// is
/// asked. Source: group-calls.txt, "In-call messages", "Paid live story comments", "Paid live story donations".
final class MessageActions {

    private final TelegramClient telegram;
    private final Calls calls;
    private final TopDonors topDonors;
    private final int messageParts;

    /// @param messageParts into how many comments a text may be split that is longer than the call allows
    MessageActions(TelegramClient telegram, Calls calls, TopDonors topDonors, int messageParts) {
        this.telegram = telegram;
        this.calls = calls;
        this.topDonors = topDonors;
        this.messageParts = messageParts;
    }

    ActionResult execute(MessageAction action, CallSession session, CallRoom room, Pace pace)
            throws InterruptedException {
        return switch (action) {
            case SendMessage message -> send(room, message, pace);
            case PostLeaderboard leaderboard -> post(room, leaderboard, pace);
            case Donate(long stars) -> donate(session, room, stars);
            case DeleteMessages(List<Integer> ids, boolean spam) -> delete(room, ids, spam);
            case DeleteMessagesBySender(long sender, boolean spam) -> deleteBySender(room, sender, spam);
            case SendReaction _, ChooseSender _ -> new Refused(new RefusalReason.Fault("not carried out yet"));
        };
    }

    private ActionResult send(CallRoom room, SendMessage message, Pace pace) throws InterruptedException {
        var refusal = CommentRules.refusal(room.groupCall(), message.stars());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        int maxLength = calls.levels().maxTextLength(message.stars());
        var parts = TextParts.split(message.text(), maxLength);
        int allowed = message.stars() > 0 ? 1 : messageParts;
        if (parts.size() > allowed) {
            int length = TextParts.length(message.text());
            return new Refused(new RefusalReason.TextTooLong(length, maxLength, allowed));
        }
        return sendAll(room, parts, message.stars(), pace);
    }

    private ActionResult post(CallRoom room, PostLeaderboard leaderboard, Pace pace) throws InterruptedException {
        var donors = topDonors.top(room.key(), leaderboard.places());
        if (donors.isEmpty()) {
            return new Refused(new RefusalReason.NoDonors());
        }
        var refusal = CommentRules.refusal(room.groupCall(), 0);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        int maxLength = calls.levels().maxTextLength(0);
        return sendAll(room, LeaderboardText.write(leaderboard.heading(), donors, maxLength), 0, pace);
    }

    private ActionResult sendAll(CallRoom room, List<String> parts, long stars, Pace pace) throws InterruptedException {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                pace.awaitNext();
            }
            var text = FormattedText.plain(parts.get(i));
            telegram.send(new SendGroupCallMessage(room.groupCall().id(), text, stars));
        }
        return new Done(String.join(" | ", parts));
    }

    private ActionResult donate(CallSession session, CallRoom room, long stars) {
        session.pendingStars().donate(room.groupCall().id(), stars);
        return new Done(stars + " Stars");
    }

    private ActionResult delete(CallRoom room, List<Integer> messageIds, boolean reportSpam) {
        telegram.send(new DeleteGroupCallMessages(room.groupCall().id(), messageIds, reportSpam));
        return new Done(messageIds.size() + (messageIds.size() == 1 ? " message" : " messages"));
    }

    private ActionResult deleteBySender(CallRoom room, long senderId, boolean reportSpam) {
        var sender = senderId < 0 ? new MessageSender.Chat(senderId) : new MessageSender.User(senderId);
        telegram.send(new DeleteGroupCallMessagesBySender(room.groupCall().id(), sender, reportSpam));
        return new Done("all messages of " + room.nameOf(sender));
    }
}
