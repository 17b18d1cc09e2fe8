package dev.compere.call;

import dev.compere.action.ActionExecutor;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.ActionResult.TimedOut;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.Pace;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.SendMessage;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.DeleteGroupCallMessages;
import dev.compere.telegram.request.DeleteGroupCallMessagesBySender;
import dev.compere.telegram.request.SendGroupCallMessage;
import java.time.Duration;
import java.util.List;

/// Carries actions out in the call the bot is in. What the call does not allow is refused before Telegram is asked.
/// Source: group-calls.txt, "In-call messages", "Paid live story comments", "Paid live story donations".
public final class CallActions implements ActionExecutor {

    private final TelegramClient telegram;
    private final CallSession session;
    private final TopDonors topDonors;
    private final int messageParts;
    private final Duration requestLimit;

    /// @param messageParts into how many comments a text may be split that is longer than the call allows
    /// @param requestLimit how long `telegram` waits for an answer
    public CallActions(
            TelegramClient telegram,
            CallSession session,
            TopDonors topDonors,
            int messageParts,
            Duration requestLimit) {
        this.telegram = telegram;
        this.session = session;
        this.topDonors = topDonors;
        this.messageParts = messageParts;
        this.requestLimit = requestLimit;
    }

    @Override
    public ActionResult execute(ActionRequest request, Pace pace) throws InterruptedException {
        var joined = session.joinedRoom();
        if (joined.isEmpty()) {
            return new Refused("the bot is not in a call at the moment");
        }
        var room = joined.get();
        if (!room.key().equals(request.call())) {
            return new Refused("the bot has left that call");
        }
        try {
            return switch (request.action()) {
                case SendMessage message -> send(room, message, pace);
                case PostLeaderboard leaderboard -> post(room, leaderboard, pace);
                case Donate(long stars) -> donate(room, stars);
                case DeleteMessages(List<Integer> ids, boolean spam) -> delete(room, ids, spam);
                case DeleteMessagesBySender(long sender, boolean spam) -> deleteBySender(room, sender, spam);
            };
        } catch (TelegramError e) {
            return failed(e);
        } catch (TelegramTimeout e) {
            return new TimedOut(requestLimit);
        }
    }

    private ActionResult send(CallRoom room, SendMessage message, Pace pace) throws InterruptedException {
        var refusal = CommentRules.refusal(room.groupCall(), message.stars());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        int maxLength = session.levels().maxTextLength(message.stars());
        var parts = TextParts.split(message.text(), maxLength);
        int allowed = message.stars() > 0 ? 1 : messageParts;
        if (parts.size() > allowed) {
            return new Refused("the text has " + TextParts.length(message.text()) + " characters; " + maxLength
                    + " fit into a comment here and it may be split into " + allowed);
        }
        return sendAll(room, parts, message.stars(), pace);
    }

    private ActionResult post(CallRoom room, PostLeaderboard leaderboard, Pace pace) throws InterruptedException {
        var donors = topDonors.top(room.key(), leaderboard.places());
        if (donors.isEmpty()) {
            return new Refused("nobody has given Stars in this call yet");
        }
        var refusal = CommentRules.refusal(room.groupCall(), 0);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        int maxLength = session.levels().maxTextLength(0);
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

    private ActionResult donate(CallRoom room, long stars) {
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

    private static ActionResult failed(TelegramError error) {
        if (error.retryAfter().isPresent()) {
            return new RetryAfter(error.retryAfter().get(), "Telegram asks to wait");
        }
        return new Refused(
                error.is("BALANCE_TOO_LOW") ? "the account has too few Stars (BALANCE_TOO_LOW)" : error.text());
    }
}
