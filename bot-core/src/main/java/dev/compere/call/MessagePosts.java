package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.Pace;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.TextFormat;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.TextEntity;
import dev.compere.telegram.object.TextEntityType;
import dev.compere.telegram.object.TextParseMode;
import dev.compere.telegram.request.ParseTextEntities;
import dev.compere.telegram.request.SendGroupCallMessage;
import java.util.List;

/// Says things in a call. What the call does not allow is refused before Telegram is asked: TDLib would show the
/// message and set its Stars aside first. A message is sent once; a refused one is never sent again from here.
final class MessagePosts {

    private final TelegramClient telegram;
    private final Calls calls;
    private final TopDonors topDonors;
    private final int mostParts;

    /// @param mostParts into how many messages a plain text may be split that is longer than the call allows
    MessagePosts(TelegramClient telegram, Calls calls, TopDonors topDonors, int mostParts) {
        this.telegram = telegram;
        this.calls = calls;
        this.topDonors = topDonors;
        this.mostParts = mostParts;
    }

    ActionResult send(CallRoom room, SendMessage message, Pace pace) throws InterruptedException {
        var refusal = CommentRules.refusal(room.groupCall(), message.stars());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        boolean whole = message.stars() > 0 || message.format() != TextFormat.PLAIN;
        return whole ? sendWhole(room, message) : sendParts(room, message.text(), pace);
    }

    ActionResult react(CallRoom room, SendReaction reaction) {
        var text = reactionText(reaction);
        if (Reactions.custom(text).isEmpty() && !Reactions.isStandard(text)) {
            return new Refused(new RefusalReason.BadFormat("a reaction is exactly one emoji"));
        }
        return CommentRules.refusal(room.groupCall(), 0)
                .or(() -> limits(room, 0).refusal(text))
                .<ActionResult>map(Refused::new)
                .orElseGet(() -> send(room, text, 0));
    }

    ActionResult post(CallRoom room, PostLeaderboard leaderboard, Pace pace) throws InterruptedException {
        var donors = topDonors.top(room.key(), leaderboard.places());
        if (donors.isEmpty()) {
            return new Refused(new RefusalReason.NoDonors());
        }
        var refusal = CommentRules.refusal(room.groupCall(), 0);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return sendAll(
                room,
                LeaderboardText.write(
                        leaderboard.heading(), donors, limits(room, 0).longest()),
                pace);
    }

    /// Marks may reach over any place where the text could be cut, and a paid message is one message.
    private ActionResult sendWhole(CallRoom room, SendMessage message) {
        var text = formatted(message);
        var refusal = limits(room, message.stars()).refusal(text);
        return refusal.<ActionResult>map(Refused::new).orElseGet(() -> send(room, text, message.stars()));
    }

    private FormattedText formatted(SendMessage message) {
        return switch (message.format()) {
            case PLAIN -> FormattedText.plain(message.text().strip());
            case MARKDOWN -> telegram.send(new ParseTextEntities(message.text(), new TextParseMode.Markdown(2)));
            case HTML -> telegram.send(new ParseTextEntities(message.text(), new TextParseMode.Html()));
        };
    }

    private ActionResult sendParts(CallRoom room, String text, Pace pace) throws InterruptedException {
        int longest = limits(room, 0).longest();
        var parts = TextParts.split(text, longest);
        if (parts.size() > mostParts) {
            return new Refused(new RefusalReason.TextTooLong(TextParts.length(text), longest, mostParts));
        }
        return sendAll(room, parts, pace);
    }

    private ActionResult sendAll(CallRoom room, List<String> parts, Pace pace) throws InterruptedException {
        send(room, FormattedText.plain(parts.getFirst()), 0);
        for (int posted = 1; posted < parts.size(); posted++) {
            pace.awaitNext();
            try {
                send(room, FormattedText.plain(parts.get(posted)), 0);
            } catch (TelegramError e) {
                // Were it tried again as a whole, the first parts would be posted twice.
                return new Refused(new RefusalReason.PartlyPosted(posted, parts.size(), e.text()));
            }
        }
        return new Done(String.join(" | ", parts));
    }

    private ActionResult send(CallRoom room, FormattedText text, long stars) {
        telegram.send(new SendGroupCallMessage(room.groupCall().id(), text, stars));
        return new Done(text.text());
    }

    private TextLimits limits(CallRoom room, long stars) {
        return TextLimits.of(room, stars, calls.levels(), telegram.options());
    }

    private static FormattedText reactionText(SendReaction reaction) {
        var emoji = reaction.emoji();
        if (reaction.customEmojiId() == 0) {
            return FormattedText.plain(emoji);
        }
        var all = new TextEntity(0, emoji.length(), new TextEntityType.CustomEmoji(reaction.customEmojiId()));
        return new FormattedText(emoji, List.of(all));
    }
}
