package dev.compere.localtelegram.world;

import java.util.List;

/// The text of a comment and its formatting; empty for a donation.
public record CommentText(String text, List<TextEntity> entities) {
    public static final CommentText NONE = plain("");

    public static CommentText plain(String text) {
        return new CommentText(text, List.of());
    }

    /// A reaction with a custom emoji: its fallback and one entity over all of it.
    public static CommentText customEmoji(String fallback, long documentId) {
        return new CommentText(fallback, List.of(new TextEntity.CustomEmoji(documentId, 0, fallback.length())));
    }

    public boolean empty() {
        return text.isEmpty();
    }

    /// The length in characters, as Telegram counts it.
    int length() {
        return text.codePointCount(0, text.length());
    }

    /// The number of custom emoji that count against a level. A reaction with one is free.
    int customEmoji() {
        if (entities.size() == 1 && entities.getFirst().length() == text.length()) {
            return 0;
        }
        return (int) entities.stream()
                .filter(TextEntity.CustomEmoji.class::isInstance)
                .count();
    }
}
