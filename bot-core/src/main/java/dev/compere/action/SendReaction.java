package dev.compere.action;

/// React with one emoji, which people see fly by: group-calls.txt, "In-call reactions".
///
/// @param emoji one emoji; for a custom one the emoji that stands for it where it cannot be shown
/// @param customEmojiId the document of a custom emoji; 0 for a standard one
public record SendReaction(String emoji, long customEmojiId, Priority priority) implements MessageAction {

    public SendReaction {
        if (emoji == null || emoji.isBlank()) {
            throw new IllegalArgumentException("a reaction needs an emoji");
        }
    }
}
