package dev.compere.localtelegram.world;

/// A formatted part of a text. Offset and length count UTF-16 code units.
public sealed interface TextEntity {
    /// The styles that a comment of a live story may have.
    enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        SPOILER
    }

    int offset();

    int length();

    record Styled(Style style, int offset, int length) implements TextEntity {}

    record CustomEmoji(long documentId, int offset, int length) implements TextEntity {}
}
