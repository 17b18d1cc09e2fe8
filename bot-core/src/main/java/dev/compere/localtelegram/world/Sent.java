package dev.compere.localtelegram.world;

/// One thing that a viewer sent into a call.
///
/// @param commentId the server's identifier
/// @param nanoTime `System.nanoTime` just before it was handed to the bot's connection
/// @param delivered whether the bot had joined and was connected
public record Sent(Kind kind, int commentId, long senderId, String text, long stars, long nanoTime, boolean delivered) {
    public enum Kind {
        COMMENT,
        REACTION,
        PAID_COMMENT,
        DONATION
    }
}
