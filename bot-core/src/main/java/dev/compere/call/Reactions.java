package dev.compere.call;

import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.TextEntityType;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Tells a reaction from a comment: group-calls.txt, "In-call messages and reactions". Telegram delivers both alike.
final class Reactions {

    // One emoji as people see it: a picture character, a flag of two letters, or a keycap.
    private static final Pattern EMOJI = Pattern.compile(
            "\\p{IsExtended_Pictographic}.*|[\\x{1F1E6}-\\x{1F1FF}]{2}" + "|[0-9#*]\\x{FE0F}?\\x{20E3}",
            Pattern.DOTALL);

    private Reactions() {}

    /// Whether the text is exactly one standard emoji.
    static boolean isStandard(FormattedText text) {
        var value = text.text();
        return text.entities().isEmpty()
                && !value.isEmpty()
                && value.length() <= 64
                && isOneCharacter(value)
                && EMOJI.matcher(value).matches();
    }

    /// The custom emoji, if one covers the whole text and nothing else is there.
    static OptionalLong custom(FormattedText text) {
        if (text.entities().size() == 1
                && text.entities().getFirst().type() instanceof TextEntityType.CustomEmoji(long id)
                && text.entities().getFirst().offset() == 0
                && text.entities().getFirst().length() == text.text().length()) {
            return OptionalLong.of(id);
        }
        return OptionalLong.empty();
    }

    private static boolean isOneCharacter(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.next() == text.length();
    }
}
