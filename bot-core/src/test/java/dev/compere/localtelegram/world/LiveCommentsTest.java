package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveCommentsTest {
    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;
    private final User bot = fixture.bot.user();
    private final LiveStory story = fixture.joinedStory();
    private final CallComments comments = story.call().comments();
    private final Viewer ann = story.viewer("Ann");

    @Test
    void whatViewersSendReachesAJoinedBotInOrder() {
        ann.says("hi");
        ann.pays(50, "Hello");
        ann.donates(20);
        ann.reactsWithCustomEmoji(5);

        var told = fixture.told(WorldEvent.CommentAdded.class).stream()
                .map(WorldEvent.CommentAdded::comment)
                .toList();

        assertThat(told).extracting(Comment::id).containsExactly(1, 2, 3, 4);
        assertThat(told).extracting(Comment::stars).containsExactly(0L, 50L, 20L, 0L);
        assertThat(world.sent().entries())
                .extracting(Sent::kind)
                .containsExactly(Sent.Kind.COMMENT, Sent.Kind.PAID_COMMENT, Sent.Kind.DONATION, Sent.Kind.REACTION);
        assertThat(world.sent().entries()).allMatch(Sent::delivered);
    }

    @Test
    void aBotThatHasNotJoinedIsToldNothing() {
        story.call().leave(bot);

        assertThat(ann.says("hi").delivered()).isFalse();
        assertThat(fixture.told(WorldEvent.CommentAdded.class)).isEmpty();
    }

    @Test
    void aCommentForADisconnectedBotIsNotDelivered() {
        fixture.connected = false;

        assertThat(ann.says("hi").delivered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "9, 30", "10, 60", "50, 80", "100, 110", "250, 150", "500, 200", "2000, 280", "10000, 400"})
    void starsBuyLongerComments(long stars, int most) {
        assertThatCode(() -> ann.pays(stars, "x".repeat(most))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ann.pays(stars, "x".repeat(most + 1))).hasMessage("MESSAGE_TOO_LONG");
    }

    @Test
    void anEmojiOutsideTheBasicPlaneIsOneCharacter() {
        assertThatCode(() -> ann.says("😀".repeat(30))).doesNotThrowAnyException();
    }

    @Test
    void customEmojiInATextAreCountedByLevel() {
        var one = new CommentText("hi 🙂", List.of(new TextEntity.CustomEmoji(5, 3, 2)));
        fixture.bot.stars(10);

        assertThatThrownBy(() -> comments.send(bot, bot, one, 0, 1)).hasMessage("ENTITIES_TOO_LONG");
        assertThatCode(() -> comments.send(bot, bot, one, 10, 2)).doesNotThrowAnyException();
    }

    @Test
    void aMinimumBindsCommentsButNotDonationsNorManagers() {
        story.minimumStars(10);

        assertThatThrownBy(() -> ann.says("hi")).hasMessage("ALLOW_PAYMENT_REQUIRED_10");
        assertThatThrownBy(() -> comments.send(bot, bot, CommentText.plain("hi"), 0, 1))
                .hasMessage("ALLOW_PAYMENT_REQUIRED_10");
        assertThatCode(() -> ann.donates(1)).doesNotThrowAnyException();
        fixture.channel.promote(fixture.bot);
        assertThatCode(() -> comments.send(bot, bot, CommentText.plain("hi"), 0, 2))
                .doesNotThrowAnyException();
    }

    @Test
    void forbiddenMessagesAreForbiddenToAllButManagers() {
        story.messagesAllowed(false);

        assertThatThrownBy(() -> ann.says("hi")).hasMessage("CHAT_WRITE_FORBIDDEN");
        fixture.channel.promote(fixture.bot);
        assertThatCode(() -> comments.send(bot, bot, CommentText.plain("hi"), 0, 1))
                .doesNotThrowAnyException();
    }

    @Test
    void anEmptyCommentNeedsStars() {
        assertThatThrownBy(() -> ann.says("")).hasMessage("MESSAGE_EMPTY");
        assertThatThrownBy(() -> ann.donates(10_001)).hasMessage("STARS_AMOUNT_INVALID");
        assertThatThrownBy(() -> ann.donates(-1)).hasMessage("STARS_AMOUNT_INVALID");
    }

    @Test
    void theBotPaysFromItsBalance() {
        fixture.bot.stars(60);
        comments.send(bot, bot, CommentText.plain("paid"), 50, 1);

        assertThat(fixture.bot.stars()).isEqualTo(10);
        assertThat(world.starsGiven()).isEqualTo(50);
        assertThatThrownBy(() -> comments.send(bot, bot, CommentText.plain("more"), 50, 2))
                .hasMessage("BALANCE_TOO_LOW");
        assertThat(world.starsGiven()).isEqualTo(50);
    }

    @Test
    void theSameRandomIdIsTheSameCommentAndIsPaidOnce() {
        fixture.bot.stars(100);
        var first = comments.send(bot, bot, CommentText.plain("paid"), 50, 9);

        var again = comments.send(bot, bot, CommentText.plain("paid"), 50, 9);

        assertThat(again).isSameAs(first);
        assertThat(fixture.bot.stars()).isEqualTo(50);
        assertThat(world.received().entries())
                .filteredOn(Received.Commented.class::isInstance)
                .hasSize(1);
    }

    @Test
    void theBotIsNotToldOfItsOwnComments() {
        comments.send(bot, bot, CommentText.plain("hi"), 0, 1);

        assertThat(fixture.told(WorldEvent.CommentAdded.class)).isEmpty();
    }

    @Test
    void onlyTheCreatorCommentsInTheNameOfAChannel() {
        assertThatThrownBy(() -> comments.send(bot, fixture.channel, CommentText.plain("hi"), 0, 1))
                .hasMessage("SEND_AS_PEER_INVALID");
        fixture.channel.ownedBy(fixture.bot);

        comments.saveDefaultSender(bot, fixture.channel);

        assertThat(comments.defaultSender(bot)).isSameAs(fixture.channel);
        assertThat(comments.send(bot, fixture.channel, CommentText.plain("hi"), 0, 2)
                        .sender())
                .isSameAs(fixture.channel);
    }

    @Test
    void aBotWithoutRightsDeletesOnlyItsOwnComments() {
        var own = comments.send(bot, bot, CommentText.plain("hi"), 0, 1).id();
        var foreign = ann.says("hello").commentId();

        assertThat(comments.delete(bot, List.of(own), false)).containsExactly(own);
        assertThatThrownBy(() -> comments.delete(bot, List.of(foreign), false)).hasMessage("CHAT_ADMIN_REQUIRED");
        assertThatThrownBy(() -> comments.deleteBySender(bot, ann.user(), false))
                .hasMessage("CHAT_ADMIN_REQUIRED");
    }

    @Test
    void aManagerDeletesByIdAndBySender() {
        fixture.channel.promote(fixture.bot);
        var first = ann.says("one").commentId();
        var second = ann.says("two").commentId();

        assertThat(comments.delete(bot, List.of(first, 999), true)).containsExactly(first);
        assertThat(comments.deleteBySender(bot, ann.user(), false)).containsExactly(second);
        assertThat(comments.remembered()).isEmpty();
        assertThat(world.received().entries())
                .contains(new Received.Deleted(story.call(), List.of(first), true))
                .contains(new Received.DeletedBySender(story.call(), ann.user(), List.of(second), false));
    }

    @Test
    void moderationBySomebodyElseIsTold() {
        var id = ann.says("bad").commentId();
        ann.pays(10, "worse");

        story.deletes(id);
        var rest = story.moderates(ann);

        assertThat(fixture.told(WorldEvent.CommentsDeleted.class))
                .extracting(WorldEvent.CommentsDeleted::commentIds)
                .containsExactly(List.of(id), rest);
        assertThat(world.starsGiven()).as("deleted, but paid").isEqualTo(10);
    }

    @Test
    void donorsAreRankedByTheirSum() {
        var bob = story.viewer("Bob");
        ann.donates(5);
        bob.pays(10, "hi");
        ann.donates(6);

        assertThat(comments.donors()).containsExactly(new Donor(ann.user(), 11), new Donor(bob.user(), 10));
        assertThat(comments.totalStars()).isEqualTo(21);
    }

    @Test
    void freeCommentsAreForgottenBeforePaidOnes() {
        story.remembers(3);
        ann.pays(10, "first");
        ann.says("second");
        ann.says("third");
        ann.pays(10, "fourth");
        ann.donates(5);

        assertThat(comments.remembered())
                .extracting(comment -> comment.text().text())
                .containsExactly("first", "fourth", "");
    }
}
