package dev.compere.call;

import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramOptions;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.TextEntityType;
import java.util.Optional;

/// What one message in a call may hold: group-calls.txt, "In-call messages", "Paid live story comments". TDLib enforces
/// none of it in live stories, so Stars would be set aside for a comment that Telegram then refuses.
///
/// @param longest in characters: Unicode code points
/// @param mostCustomEmoji the single one of a reaction does not count
/// @param premium whether the account has Telegram Premium; without it TDLib takes custom emoji out, saying nothing
record TextLimits(int longest, int mostCustomEmoji, boolean premium) {

    private static final String VIDEO_CHAT_LENGTH = "group_call_message_text_length_max";

    /// What TDLib assumes until Telegram's configuration says otherwise.
    private static final int VIDEO_CHAT_LENGTH_AT_FIRST = 128;

    /// In a live story the Stars decide; a video chat has one length for all.
    static TextLimits of(CallRoom room, long stars, MessageLevels levels, TelegramOptions options) {
        boolean premium = options.flag("is_premium");
        if (room.groupCall().isLiveStory()) {
            return new TextLimits(levels.maxTextLength(stars), levels.maxCustomEmoji(stars), premium);
        }
        long length = options.whole(VIDEO_CHAT_LENGTH).orElse(VIDEO_CHAT_LENGTH_AT_FIRST);
        return new TextLimits(Math.toIntExact(length), Integer.MAX_VALUE, premium);
    }

    /// Why a message with this text is refused; nothing when it is not.
    Optional<RefusalReason> refusal(FormattedText text) {
        int length = TextParts.length(text.text());
        if (length > longest) {
            return Optional.of(new RefusalReason.TextTooLong(length, longest, 1));
        }
        int emoji = customEmoji(text);
        if (emoji > 0 && !premium) {
            return Optional.of(new RefusalReason.PremiumNeeded());
        }
        if (emoji > mostCustomEmoji && Reactions.custom(text).isEmpty()) {
            return Optional.of(new RefusalReason.TooManyCustomEmoji(emoji, mostCustomEmoji));
        }
        return Optional.empty();
    }

    private static int customEmoji(FormattedText text) {
        return (int) text.entities().stream()
                .filter(entity -> entity.type() instanceof TextEntityType.CustomEmoji)
                .count();
    }
}
