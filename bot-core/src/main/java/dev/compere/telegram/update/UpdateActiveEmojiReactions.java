package dev.compere.telegram.update;

import java.util.List;

/// The emoji that can be used as reactions.
public record UpdateActiveEmojiReactions(List<String> emojis) implements TdUpdate {
    public UpdateActiveEmojiReactions {
        emojis = List.copyOf(emojis);
    }
}
