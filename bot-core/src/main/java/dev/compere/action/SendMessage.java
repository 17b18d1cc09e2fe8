package dev.compere.action;

/// Post a comment. One longer than the call allows is posted in parts, unless it is paid for or formatted.
///
/// @param text not blank
/// @param stars Telegram Stars to give with it; 0 for a free comment
public record SendMessage(String text, TextFormat format, long stars, Priority priority) implements MessageAction {

    public SendMessage {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a message needs a text");
        }
        if (stars < 0) {
            throw new IllegalArgumentException("Stars to give cannot be negative: " + stars);
        }
    }

    public SendMessage(String text, long stars, Priority priority) {
        this(text, TextFormat.PLAIN, stars, priority);
    }

    public SendMessage(String text) {
        this(text, 0, Priority.ANSWER);
    }
}
