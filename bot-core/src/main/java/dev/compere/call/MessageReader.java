package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.ReactionReceived;
import dev.compere.event.Sender;
import dev.compere.event.TextEntity;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.TextEntityType;
import java.time.Instant;
import java.util.List;

/// Tells the four meanings of an in-call message apart: comment, reaction, paid comment, donation.
///
/// @param since when the bot first asked to join, in Telegram's time, or later: what is older is history
record MessageReader(CallKey call, Instant since) {

    /// What was told before the bot dropped out of the call is history when it is told again. Of the last second it
    /// cannot be known: better a command is not obeyed than twice.
    ///
    /// @param newest the date of the newest message that was told, in seconds since 1970
    MessageReader toldUntil(int newest) {
        var after = Instant.ofEpochSecond(newest + 1L);
        return after.isAfter(since) ? new MessageReader(call, after) : this;
    }

    MessageEvent read(GroupCallMessage message, Sender sender, int occurrence) {
        var at = Instant.ofEpochSecond(message.date());
        var text = message.text();
        long stars = message.paidMessageStarCount();
        if (stars > 0 && text.text().isEmpty()) {
            return new DonationReceived(call, at, message.messageId(), sender, stars, occurrence);
        }
        if (stars > 0) {
            return new PaidCommentReceived(
                    call,
                    at,
                    message.messageId(),
                    sender,
                    stars,
                    text.text(),
                    entities(text),
                    message.isFromOwner(),
                    message.canBeDeleted(),
                    occurrence);
        }
        boolean history = at.isBefore(since);
        var custom = Reactions.custom(text);
        if (custom.isPresent() || Reactions.isStandard(text)) {
            return new ReactionReceived(call, at, message.messageId(), sender, text.text(), custom.orElse(0), history);
        }
        return new MessageReceived(
                call,
                at,
                message.messageId(),
                sender,
                text.text(),
                entities(text),
                message.isFromOwner(),
                message.canBeDeleted(),
                history);
    }

    private static List<TextEntity> entities(FormattedText text) {
        return text.entities().stream()
                .map(entity ->
                        new TextEntity(name(entity.type()), entity.offset(), entity.length(), argument(entity.type())))
                .toList();
    }

    private static String name(TextEntityType type) {
        if (type instanceof TextEntityType.Other(String other)) {
            return other;
        }
        var name = type.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String argument(TextEntityType type) {
        return switch (type) {
            case TextEntityType.TextUrl(String url) -> url;
            case TextEntityType.CustomEmoji(long id) -> Long.toString(id);
            case TextEntityType.MentionName(long userId) -> Long.toString(userId);
            case TextEntityType.Bold _,
                    TextEntityType.Italic _,
                    TextEntityType.Underline _,
                    TextEntityType.Strikethrough _,
                    TextEntityType.Spoiler _,
                    TextEntityType.Code _,
                    TextEntityType.Mention _,
                    TextEntityType.Hashtag _,
                    TextEntityType.BotCommand _,
                    TextEntityType.Url _,
                    TextEntityType.EmailAddress _,
                    TextEntityType.PhoneNumber _,
                    TextEntityType.Other _ -> "";
        };
    }
}
