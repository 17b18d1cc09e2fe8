package dev.compere.telegram.object;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a mark on a text means. Of these a live story keeps bold, italic, underline, strikethrough, spoiler and custom
/// emoji.
public sealed interface TextEntityType extends TdObject {

    record Bold() implements TextEntityType {}

    record Italic() implements TextEntityType {}

    record Underline() implements TextEntityType {}

    record Strikethrough() implements TextEntityType {}

    record Spoiler() implements TextEntityType {}

    record Code() implements TextEntityType {}

    record CustomEmoji(long customEmojiId) implements TextEntityType {}

    record Mention() implements TextEntityType {}

    record MentionName(long userId) implements TextEntityType {}

    record Hashtag() implements TextEntityType {}

    record BotCommand() implements TextEntityType {}

    record Url() implements TextEntityType {}

    record TextUrl(String url) implements TextEntityType {}

    record EmailAddress() implements TextEntityType {}

    record PhoneNumber() implements TextEntityType {}

    /// Any other kind, such as a date or a quote. It cannot be sent.
    record Other(@JsonProperty("@type") String type) implements TextEntityType, Unmodelled {}
}
