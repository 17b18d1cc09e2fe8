package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.Donor;
import dev.compere.event.Sender;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommentTextTest {

    @Test
    void aShortTextStaysWhole() {
        assertThat(TextParts.split("hello there", 30)).containsExactly("hello there");
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        assertThat(TextParts.split("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void aWordLongerThanACommentIsCutBetweenCharacters() {
        assertThat(TextParts.split("ab 👍👍👍👍👍", 3)).containsExactly("ab", "👍👍👍", "👍👍");
    }

    @Test
    void aLeaderboardFillsItsComments() {
        assertThat(LeaderboardText.write("Top", donors(3), 30))
                .containsExactly("Top · 1. Donor1 3⭐", "2. Donor2 2⭐ · 3. Donor3 1⭐");
    }

    @Test
    void aLongNameIsShortenedSoThatTheStarsStayReadable() {
        var donors = List.of(new Donor(new Sender(1, "Bartholomew the Magnificent of Somewhere"), 12_000));
        var comments = LeaderboardText.write("", donors, 30);
        assertThat(comments).containsExactly("1. Bartholomew the Mag… 12000⭐");
        assertThat(TextParts.length(comments.getFirst())).isLessThanOrEqualTo(30);
    }

    @Test
    void noCommentOfALeaderboardIsTooLong() {
        assertThat(LeaderboardText.write("A heading that is much too long for a comment", donors(20), 30))
                .allSatisfy(comment -> assertThat(TextParts.length(comment)).isLessThanOrEqualTo(30));
    }

    private static List<Donor> donors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Donor(new Sender(i, "Donor" + i), count + 1 - i))
                .toList();
    }
}
