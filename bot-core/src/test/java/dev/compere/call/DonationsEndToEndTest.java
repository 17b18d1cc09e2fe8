package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.Donate;
import dev.compere.action.ManageAction;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.localtelegram.world.LiveStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The bot's Stars are spent when asked for and never else, whatever TDLib 1.8.67 makes of Stars that are set aside
/// when a join is lost or given up.
class DonationsEndToEndTest {

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private LiveStory joinedWithStars() throws InterruptedException {
        stage.bot.stars(100);
        return stage.joined();
    }

    /// As a donation leaves it that is cut short between its two requests.
    private void setAside(long stars) {
        var session = stage.calls.session(stage.calls.joined().getFirst()).orElseThrow();
        session.pendingStars()
                .setAside(session.joinedRoom().orElseThrow().groupCall().id(), stars);
    }

    private void assertDone(CallAction action) throws InterruptedException {
        assertThat(stage.ask(action)).isInstanceOf(Done.class);
    }

    @Test
    void starsSetAsideAreNotSentAfterALostJoin() throws Exception {
        var story = joinedWithStars();
        setAside(3);
        story.loses(stage.bot);
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        assertDone(new Donate(5));
        assertThat(story.starsGiven()).isEqualTo(5);
        assertThat(stage.bot.stars()).isEqualTo(95);
    }

    @Test
    void starsSetAsideAreNotSentAfterALeave() throws Exception {
        var story = joinedWithStars();
        setAside(3);
        assertDone(new ManageAction.LeaveCall());
        stage.next(JoinLost.class);
        assertDone(new ChatAction.JoinCall());
        stage.next(JoinRestored.class);
        assertDone(new Donate(5));
        assertThat(story.starsGiven()).isEqualTo(5);
        assertThat(stage.bot.stars()).isEqualTo(95);
    }

    @Test
    void starsSetAsideDoNotGoAlongWithTheNextDonation() throws Exception {
        var story = joinedWithStars();
        setAside(3);
        assertDone(new Donate(5));
        assertThat(story.starsGiven()).isEqualTo(5);
        assertThat(stage.bot.stars()).isEqualTo(95);
    }

    @Test
    void starsTheAccountDoesNotHaveAreNotDonated() throws Exception {
        var story = stage.joined();
        assertThat(stage.ask(new Donate(5))).isEqualTo(new Refused(new RefusalReason.BalanceTooLow()));
        assertThat(story.starsGiven()).isZero();
    }

    @Test
    void whatIsAskedBeforeTheLossIsNoticedIsRefusedAndNotKeptForLater() throws Exception {
        var story = joinedWithStars();
        story.loses(stage.bot);
        assertThat(stage.ask(new Donate(5))).isEqualTo(new Refused(new RefusalReason.NotInACall()));
        stage.next(JoinRestored.class);
        assertDone(new SendMessage("back"));
        assertThat(story.starsGiven()).isZero();
    }

    @Test
    void whileTheBotJoinsAgainNothingIsHandedToTdlib() throws Exception {
        var story = joinedWithStars();
        stage.telegram.world().fails("phone.joinGroupCall", 400, "DATA_JSON_INVALID", 3);
        story.loses(stage.bot);
        stage.next(JoinLost.class);
        assertThat(stage.ask(new Donate(5))).isEqualTo(new Refused(new RefusalReason.NotInACall()));
        assertThat(stage.ask(new SendMessage("hi"))).isEqualTo(new Refused(new RefusalReason.NotInACall()));
        stage.next(JoinRestored.class);
        assertThat(story.starsGiven()).isZero();
    }
}
