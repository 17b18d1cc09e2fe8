package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.CallChanged;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.world.Received;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot does in a live story reaches the server, through the real TDLib, or is refused in plain words.
class CallActionsEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private List<String> comments() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Commented.class::isInstance)
                .map(entry -> ((Received.Commented) entry).comment().text().text())
                .toList();
    }

    @Test
    void aCommentIsPosted() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendMessage("hi there"))).isEqualTo(new Done("hi there"));
        assertThat(comments()).containsExactly("hi there");
    }

    @Test
    void aLongCommentIsPostedInParts() throws Exception {
        stage.joined();
        stage.ask(new SendMessage("this is longer than thirty characters, clearly"));
        assertThat(comments()).containsExactly("this is longer than thirty", "characters, clearly");
    }

    @Test
    void partsThatArePostedAreNotPostedAgainWhenTelegramPutsOffTheNext() throws Exception {
        stage.joined();
        var text = new SendMessage("this is longer than thirty characters, clearly");
        var result = stage.ask(stage.calls.joined().getFirst(), text, this::nextPostIsPutOff);
        assertThat(result)
                .isEqualTo(new Refused(new RefusalReason.PartlyPosted(1, 2, "Too Many Requests: retry after 90")));
        assertThat(comments()).containsExactly("this is longer than thirty");
    }

    private void nextPostIsPutOff() {
        stage.telegram.world().fails("phone.sendGroupCallMessage", 420, "FLOOD_WAIT_90", 1);
    }

    @Test
    void aTextTooLongForTheAllowedPartsIsRefused() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendMessage("word ".repeat(60)))).isInstanceOf(Refused.class);
        assertThat(comments()).isEmpty();
    }

    @Test
    void whereCommentsCostStarsAFreeOneIsRefusedBeforeTelegramIsAsked() throws Exception {
        var story = stage.joined();
        story.minimumStars(10);
        stage.next(CallChanged.class, change -> change.minimumStars() == 10);
        assertThat(stage.ask(new SendMessage("hi"))).isEqualTo(new Refused(new RefusalReason.BelowMinimum(10)));
        assertThat(stage.telegram.requests()).doesNotContain("phone.sendGroupCallMessage");
    }

    @Test
    void anAdministratorCommentsForNothing() throws Exception {
        stage.channel.promote(stage.bot);
        var story = stage.joined();
        story.minimumStars(10);
        stage.next(CallChanged.class, change -> change.minimumStars() == 10);
        assertThat(stage.ask(new SendMessage("hi"))).isInstanceOf(Done.class);
    }

    @Test
    void starsTheAccountDoesNotHaveAreRefusedByTelegramAndSaidSo() throws Exception {
        stage.joined();
        assertThat(stage.ask(new SendMessage("big", 500, Priority.ANSWER)))
                .isEqualTo(new Refused(new RefusalReason.BalanceTooLow()));
    }

    @Test
    void aDonationIsChargedOnce() throws Exception {
        stage.bot.stars(100);
        var story = stage.joined();
        assertThat(stage.ask(new Donate(30))).isInstanceOf(Done.class);
        assertThat(stage.bot.stars()).isEqualTo(70);
        assertThat(story.starsGiven()).isEqualTo(30);
    }

    @Test
    void theBotsOwnMessagesAreNotEvents() throws Exception {
        var ann = stage.joined().viewer("Ann");
        stage.ask(new SendMessage("mine"));
        assertThat(stage.allUntilNow(MessageReceived.class, ann)).isEmpty();
    }

    @Test
    void anAdministratorDeletesSeveralComments() throws Exception {
        stage.channel.promote(stage.bot);
        var ann = stage.joined().viewer("Ann");
        ann.says("one");
        ann.says("two");
        int first = stage.next(MessageReceived.class).messageId();
        int second = stage.next(MessageReceived.class).messageId();
        assertThat(stage.ask(new DeleteMessages(List.of(first, second), true))).isInstanceOf(Done.class);
        var deleted = stage.telegram
                .world()
                .received()
                .await(Received.Deleted.class, entry -> entry.commentIds().size() == 2, LIMIT);
        assertThat(deleted)
                .hasValueSatisfying(entry -> assertThat(entry.reportSpam()).isTrue());
    }

    @Test
    void anAdministratorDeletesAllOfOneSender() throws Exception {
        stage.channel.promote(stage.bot);
        var ann = stage.joined().viewer("Ann");
        ann.says("one");
        ann.says("two");
        stage.next(MessageReceived.class);
        stage.next(MessageReceived.class);
        assertThat(stage.ask(new DeleteMessagesBySender(ann.id(), false))).isInstanceOf(Done.class);
        assertThat(stage.telegram.world().received().await(Received.DeletedBySender.class, _ -> true, LIMIT))
                .isPresent();
    }

    @Test
    void withoutTheRightToDeleteItIsRefused() throws Exception {
        stage.joined().viewer("Ann").says("one");
        int message = stage.next(MessageReceived.class).messageId();
        assertThat(stage.ask(new DeleteMessages(List.of(message), false)))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("do this: Can't delete the message")));
        assertThat(stage.telegram.requests()).doesNotContain("phone.deleteGroupCallMessages");
    }

    @Test
    void aLongFloodWaitComesBackAsPatience() throws Exception {
        stage.joined();
        stage.telegram.world().fails("phone.sendGroupCallMessage", 420, "FLOOD_WAIT_90", 1);
        assertThat(stage.ask(new SendMessage("hi")))
                .isEqualTo(new RetryAfter(Duration.ofSeconds(90), "Telegram asks to wait"));
    }

    @Test
    void aLeaderboardWithoutDonorsIsNotPosted() throws Exception {
        stage.joined();
        assertThat(stage.ask(new PostLeaderboard("Top", 5))).isEqualTo(new Refused(new RefusalReason.NoDonors()));
    }
}
