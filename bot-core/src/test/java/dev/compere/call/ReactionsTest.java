package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.TextEntity;
import dev.compere.telegram.object.TextEntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"❤", "❤️", "👍", "👍🏽", "👨‍👩‍👧", "🇩🇪", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"})
    void oneEmojiIsAReaction(String emoji) {
        assertThat(Reactions.isStandard(FormattedText.plain(emoji))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"❤❤", "a", "1", "#", "hi ❤", "❤ ", "", "🇩🇪🇫🇷", "é"})
    void anythingElseIsAComment(String text) {
        assertThat(Reactions.isStandard(FormattedText.plain(text))).isFalse();
    }

    @Test
    void oneCustomEmojiOverTheWholeTextIsAReaction() {
        assertThat(Reactions.custom(custom("👍", 0, 2))).hasValue(42);
    }

    @Test
    void aCustomEmojiBesideOtherTextIsAComment() {
        assertThat(Reactions.custom(custom("👍 hi", 0, 2))).isEmpty();
    }

    @Test
    void twoCustomEmojiAreAComment() {
        var entity = new TextEntity(0, 2, new TextEntityType.CustomEmoji(42));
        assertThat(Reactions.custom(new FormattedText("👍👍", List.of(entity, entity))))
                .isEmpty();
    }

    @Test
    void anEmojiUnderAnotherMarkIsAComment() {
        var bold = new FormattedText("👍", List.of(new TextEntity(0, 2, new TextEntityType.Bold())));
        assertThat(Reactions.isStandard(bold)).isFalse();
        assertThat(Reactions.custom(bold)).isEmpty();
    }

    private static FormattedText custom(String text, int offset, int length) {
        return new FormattedText(text, List.of(new TextEntity(offset, length, new TextEntityType.CustomEmoji(42))));
    }
}
