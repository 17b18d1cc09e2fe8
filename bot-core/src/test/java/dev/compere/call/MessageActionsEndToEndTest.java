package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.TextFormat;
import dev.compere.event.CallChanged;
import dev.compere.event.MessageReceived;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.RemovalCause;
import dev.compere.localtelegram.world.Comment;
import dev.compere.localtelegram.world.CommentText;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.TextEntity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot says in a live story, with marks, Stars and emoji: it reaches the server as meant or is refused before
/// Stars are spent.
class MessageActionsEndToEndTest {

    private static final String PREMIUM = "premium";
    private static final long EMOJI = 5_368_324_170_671_202_286L;

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    /// Before the bot logs in, which the stage does.
    MessageActionsEndToEndTest(TestInfo test) {
        if (test.getTags().contains(PREMIUM)) {
            stage.bot.premium();
        }
    }

    private List<Comment> comments() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Commented.class::isInstance)
                .map(entry -> ((Received.Commented) entry).comment())
                .toList();
    }

    private static SendMessage html(String text, long stars) {
        return new SendMessage(text, TextFormat.HTML, stars, Priority.ANSWER);
    }

    private static String customEmoji() {
        return "<tg-emoji emoji-id=\"" + EMOJI + "\">🙂</tg-emoji>";
    }

    @Test
    void markdownAndHtmlReachTheServerAsEntities() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendMessage("*bold*", TextFormat.MARKDOWN, 0, Priority.ANSWER)))
                .isEqualTo(new Done("bold"));
        assertThat(stage.ask(html("a <b>bold</b> word", 0))).isEqualTo(new Done("a bold word"));
        assertThat(comments()).extracting(comment -> comment.text().text()).containsExactly("bold", "a bold word");
        assertThat(comments())
                .allSatisfy(comment -> assertThat(comment.text().entities()).hasSize(1));
    }

    @Test
    void wrongMarksAreRefusedInTdlibsWords() throws Exception {
        stage.joined();
        assertThat(stage.ask(html("<b>never closed", 0)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .isInstanceOfSatisfying(
                                        RefusalReason.BadFormat.class,
                                        reason -> assertThat(reason.problem()).contains("end tag")));
    }

    @Test
    @Tag(PREMIUM)
    void customEmojiBeyondTheLevelAreRefusedBeforeStarsAreSpent() throws Exception {
        stage.bot.stars(100);
        stage.joined();
        assertThat(stage.ask(html("two " + customEmoji() + customEmoji(), 10)))
                .isEqualTo(new Refused(new RefusalReason.TooManyCustomEmoji(2, 1)));
        assertThat(stage.telegram.requests()).doesNotContain("phone.sendGroupCallMessage");
        assertThat(stage.ask(html("one " + customEmoji(), 10))).isInstanceOf(Done.class);
        assertThat(stage.bot.stars()).isEqualTo(90);
    }

    @Test
    void aPaidCommentLongerThanItsLevelIsRefusedBeforeStarsAreSpent() throws Exception {
        stage.bot.stars(100);
        stage.joined();
        var text = "a".repeat(61);
        assertThat(stage.ask(new SendMessage(text, 10, Priority.ANSWER)))
                .isEqualTo(new Refused(new RefusalReason.TextTooLong(61, 60, 1)));
        assertThat(stage.telegram.requests()).doesNotContain("phone.sendGroupCallMessage");
        assertThat(stage.ask(new SendMessage(text, 50, Priority.ANSWER))).isInstanceOf(Done.class);
        assertThat(stage.bot.stars()).isEqualTo(50);
    }

    @Test
    void aPaidCommentIsSentOnceThoughTheBalanceIsTooLow() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendMessage("hi", 10, Priority.ANSWER)))
                .isEqualTo(new Refused(new RefusalReason.BalanceTooLow()));
        stage.bot.stars(100);
        assertThat(stage.ask(new SendMessage("free", 0, Priority.ANSWER))).isInstanceOf(Done.class);
        assertThat(comments()).extracting(comment -> comment.text().text()).containsExactly("free");
        assertThat(stage.bot.stars()).isEqualTo(100);
    }

    @Test
    void withoutPremiumCustomEmojiAreRefusedInsteadOfLost() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendReaction("🙂", EMOJI, Priority.ANSWER)))
                .isEqualTo(new Refused(new RefusalReason.PremiumNeeded()));
        assertThat(stage.ask(html("one " + customEmoji(), 10)))
                .isEqualTo(new Refused(new RefusalReason.PremiumNeeded()));
        assertThat(stage.telegram.requests()).doesNotContain("phone.sendGroupCallMessage");
    }

    @Test
    @Tag(PREMIUM)
    void reactionsAreOneEmojiStandardOrCustom() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendReaction("👍", 0, Priority.ANSWER))).isEqualTo(new Done("👍"));
        assertThat(stage.ask(new SendReaction("🙂", EMOJI, Priority.ANSWER))).isEqualTo(new Done("🙂"));
        assertThat(comments())
                .extracting(Comment::text)
                .containsExactly(
                        CommentText.plain("👍"),
                        new CommentText("🙂", List.of(new TextEntity.CustomEmoji(EMOJI, 0, 2))));
    }

    @Test
    void whatIsNotOneEmojiIsNoReaction() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendReaction("👍👍", 0, Priority.ANSWER)).reasonName())
                .isEqualTo("BadFormat");
        assertThat(stage.ask(new SendReaction("hi", 0, Priority.ANSWER)).reasonName())
                .isEqualTo("BadFormat");
        assertThat(comments()).isEmpty();
    }

    @Test
    void whereCommentsCostStarsAReactionDoesToo() throws Exception {
        stage.joined().minimumStars(10);
        stage.next(CallChanged.class, change -> change.minimumStars() == 10);
        assertThat(stage.ask(new SendReaction("👍", 0, Priority.ANSWER)))
                .isEqualTo(new Refused(new RefusalReason.BelowMinimum(10)));
    }

    @Test
    void theBotCommentsInTheNameOfAChannelOfItsOwn() throws Exception {
        var own = stage.telegram.world().channel("ownchan", "Own channel").ownedBy(stage.bot);
        stage.joined();
        long chatId = -1_000_000_000_000L - own.id();
        assertThat(stage.ask(new ChooseSender(chatId))).isInstanceOf(Done.class);
        stage.ask(new SendMessage("in its name"));
        assertThat(comments()).extracting(Comment::sender).containsExactly(own);
    }

    @Test
    void aNameThatIsNotOfferedIsNotChosen() throws Exception {
        var viewer = stage.joined().viewer("Ann");
        assertThat(stage.ask(new ChooseSender(viewer.id())).reasonName()).isEqualTo("MissingRight");
        assertThat(stage.telegram.requests()).doesNotContain("phone.saveDefaultSendAs");
    }

    @Test
    void allMessagesTheBotDeletesAreToldAsRemoved() throws Exception {
        stage.channel.promote(stage.bot);
        var ann = stage.joined().viewer("Ann");
        var ids = new ArrayList<Integer>();
        for (var text : List.of("one", "two", "three")) {
            ann.says(text);
            ids.add(stage.next(MessageReceived.class).messageId());
        }
        ann.says("four");
        stage.next(MessageReceived.class);
        assertThat(stage.ask(new DeleteMessages(ids, false))).isEqualTo(new Done("3 messages"));
        var removed = stage.next(MessagesRemoved.class);
        assertThat(removed.messageIds()).containsExactlyElementsOf(ids);
        assertThat(removed.cause()).isEqualTo(RemovalCause.MODERATED);
    }
}
