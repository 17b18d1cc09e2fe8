package dev.compere.event;

import java.time.Instant;

/// Somebody reacted: a message of one emoji only, or of exactly one custom emoji over the whole text.
///
/// @param emoji the emoji, or the plain text that stands for the custom emoji
/// @param customEmojiId 0 for a standard emoji
public record ReactionReceived(
        CallKey call, Instant at, int messageId, Sender sender, String emoji, long customEmojiId, boolean history)
        implements MessageEvent {

    public boolean isCustom() {
        return customEmojiId != 0;
    }
}
