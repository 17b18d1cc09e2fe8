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
record TextLimits(int longest, int mostCustomEmoji) {

    private static final String VIDEO_CHAT_LENGTH = "group_call_message_text_length_max";

    /// What TDLib assumes until Telegram's configuration says otherwise.
    private static final int VIDEO_CHAT_LENGTH_AT_FIRST = 128;

    /// In a live story the Stars decide; a video chat has one length for all.
    static TextLimits of(CallRoom room, long stars, MessageLevels levels, TelegramOptions options) {
        if (room.groupCall().isLiveStory()) {
            return new TextLimits(levels.maxTextLength(stars), levels.maxCustomEmoji(stars));
        }
        long length = options.whole(VIDEO_CHAT_LENGTH).orElse(VIDEO_CHAT_LENGTH_AT_FIRST);
        return new TextLimits(Math.toIntExact(length), Integer.MAX_VALUE);
    }

    /// Why a message with this text would be refused; nothing when it would not. A single custom emoji is a reaction,
    /// which is free.
    Optional<RefusalReason> refusal(FormattedText text) {
        int length = TextParts.length(text.text());
        if (length > longest) {
            return Optional.of(new RefusalReason.TextTooLong(length, longest, 1));
        }
        int emoji = customEmoji(text);
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
