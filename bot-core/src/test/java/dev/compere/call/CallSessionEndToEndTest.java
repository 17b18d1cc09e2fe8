package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ChatAction.JoinCall;
import dev.compere.action.ManageAction.LeaveCall;
import dev.compere.call.CallStatus.State;
import dev.compere.event.CallEnded;
import dev.compere.event.CallJoined;
import dev.compere.event.CallStarted;
import dev.compere.event.DonationReceived;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.world.Received;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Finding, joining, staying in and leaving a live story, through the real TDLib.
class CallSessionEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    @Test
    void aStoryThatIsAlreadyLiveIsFoundAndJoined() throws Exception {
        stage.joined();
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.JOINED);
    }

    @Test
    void aStoryThatBeginsLaterIsJoinedAtOnce() throws Exception {
        stage.calls.start();
        stage.channel.startLiveStory();
        stage.next(CallJoined.class);
    }

    @Test
    void afterTheEndTheNextStoryIsJoined() throws Exception {
        var first = stage.joined();
        first.viewer("Ann").says("bye");
        stage.next(MessageReceived.class);
        first.end();
        stage.next(CallEnded.class);
        var second = stage.channel.startLiveStory();
        stage.next(CallStarted.class, call -> call.call().number() == second.id());
        stage.next(CallJoined.class);
    }

    @Test
    void aStoryThatEndsWhileTheBotIsJoiningIsToldToHaveEnded() throws Exception {
        var joining = stage.telegram.world().faults().holds("phone.joinGroupCall");
        var story = stage.channel.startLiveStory();
        stage.calls.start();
        assertThat(joining.awaitCaught(LIMIT)).isTrue();
        story.end();
        assertThat(stage.next(CallEnded.class).call().number()).isEqualTo(story.id());
        joining.release();
    }

    @Test
    void aStoryWhoseEndNobodyToldHasEndedWhenAnotherIsFound() throws Exception {
        var first = stage.joined();
        var faults = stage.telegram.world().faults();
        faults.loses("updateGroupCall", 1);
        faults.loses("updateStory", 1);
        first.end();
        var second = stage.channel.startLiveStory();
        assertThat(stage.next(CallEnded.class).call().number()).isEqualTo(first.id());
        stage.next(CallStarted.class, call -> call.call().number() == second.id());
        stage.next(CallJoined.class, call -> call.call().number() == second.id());
    }

    @Test
    void aTakenSourceNumberIsTriedAgainWithAnother() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 400, "GROUPCALL_SSRC_DUPLICATE_MUCH", 2);
        stage.joined();
    }

    @Test
    void sourcesThatAreAllTakenAreTriedWithGrowingPauses() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 400, "GROUPCALL_SSRC_DUPLICATE_MUCH", 7);
        long start = System.nanoTime();
        stage.joined();
        // Three times at once; then after 100, 200, 400 and 800 ms, each shortened by a quarter at the most.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_100));
    }

    @Test
    void aPassingFaultOfTheServerIsTriedAgain() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 400, "DATA_JSON_INVALID", 2);
        stage.joined();
    }

    @Test
    void whenTheServerForgetsTheBotItJoinsAgainAndHearsWhatItMissed() throws Exception {
        var story = stage.joined();
        story.loses(stage.bot);
        story.viewer("Ann").says("is the bot there?");
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        assertThat(stage.next(MessageReceived.class).text()).isEqualTo("is the bot there?");
        assertThat(stage.telegram.world().received().entries().stream()
                        .filter(Received.Joined.class::isInstance)
                        .map(Received.Joined.class::cast)
                        .map(Received.Joined::source))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whenItIsPutOutAndComesBackItNumbersEqualGiftsTheSameWay() throws Exception {
        var ann = stage.joined().viewer("Ann");
        ann.donates(5);
        ann.donates(5);
        var before = List.of(stage.next(DonationReceived.class), stage.next(DonationReceived.class));
        stage.telegram.world().fails("phone.checkGroupCall", 403, "GROUPCALL_FORBIDDEN", 1);
        stage.next(JoinRestored.class);
        var again = List.of(stage.next(DonationReceived.class), stage.next(DonationReceived.class));
        assertThat(again).usingRecursiveComparison().ignoringFields("messageId").isEqualTo(before);
    }

    @Test
    void commentsThatAreToldAgainAfterItWasOutAreHistory() throws Exception {
        stage.joined().viewer("Ann").says("!donate 5");
        assertThat(stage.next(MessageReceived.class).history()).isFalse();
        stage.ask(new LeaveCall());
        stage.next(JoinLost.class);
        stage.ask(new JoinCall());
        stage.next(JoinRestored.class);
        assertThat(stage.next(MessageReceived.class).history()).isTrue();
    }

    @Test
    void closingLeavesTheCall() throws Exception {
        stage.joined();
        stage.calls.close();
        assertThat(stage.telegram.world().received().await(Received.Left.class, _ -> true, LIMIT))
                .isPresent();
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.STOPPED);
        assertThat(stage.calls.joined()).isEmpty();
    }
}
