package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.call.CallStatus.State;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallStarted;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.MessageReceived;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.RemovalCause;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.ConnectionState;
import dev.compere.telegram.update.UpdateConnectionState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What may throw the bot out of a video chat, and how it comes back, through the real TDLib.
class StayingInVideoChatEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    @Test
    void whenTheServerForgetsItTheBotComesBackWithAnotherSource() throws Exception {
        var call = stage.joined();
        call.loses(stage.bot);
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        assertThat(sources()).hasSize(2).doesNotHaveDuplicates();
        assertThat(heard(call, "still there?")).isTrue();
    }

    @Test
    void whenTheServerPutsItOutTheBotComesBack() throws Exception {
        var call = stage.joined();
        call.putsOut(stage.bot);
        stage.next(JoinRestored.class);
        assertThat(heard(call, "still there?")).isTrue();
    }

    @Test
    void whenTheAccountJoinsElsewhereAgainAndAgainThePausesGrow() throws Exception {
        var call = stage.joined();
        var pauses = new Duration[3];
        for (int i = 0; i < pauses.length; i++) {
            call.joinsElsewhere(stage.bot, 4711 + i);
            var lost = stage.next(JoinLost.class);
            assertThat(lost.reason()).contains("joined elsewhere");
            pauses[i] = stage.next(JoinRestored.class).away();
        }
        assertThat(pauses[0]).isGreaterThanOrEqualTo(Duration.ofMillis(75));
        assertThat(pauses[2]).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void removedFromTheChatItComesBackWhenItIsTakenInAgain() throws Exception {
        stage.joined();
        stage.group.removes(stage.bot);
        stage.next(JoinLost.class);
        stage.group.admits(stage.bot);
        stage.next(CallEvent.class, event -> event instanceof JoinRestored || event instanceof CallJoined);
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.JOINED);
    }

    @Test
    void whenTheNetworkWasGoneForLongItComesBackAndHears() throws Exception {
        var call = stage.joined();
        stage.telegram.goOffline();
        call.loses(stage.bot);
        stage.telegram.goOnline();
        stage.next(JoinRestored.class);
        assertThat(heard(call, "back again?")).isTrue();
    }

    @Test
    void aCallThatEndsWhileTheNetworkIsGoneIsOverAfterwards() throws Exception {
        var call = stage.joined();
        stage.telegram.goOffline();
        call.end();
        stage.telegram.goOnline();
        stage.next(CallEnded.class);
        stage.group.startVideoChat();
        stage.next(CallJoined.class);
    }

    @Test
    void aServerThatStartsAnewIsHeardAgain() throws Exception {
        var call = stage.joined();
        var connected = new CountDownLatch(1);
        stage.client().subscribe(update -> {
            if (update instanceof UpdateConnectionState(ConnectionState.Ready _)) {
                connected.countDown();
            }
        });
        stage.telegram.restart();
        assertThat(connected.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(heard(call, "still there?")).isTrue();
    }

    @Test
    void anAnswerToAJoinThatComesLateCountsAllTheSame() throws Exception {
        var held = stage.telegram.world().faults().holds("phone.joinGroupCall");
        var call = stage.group.startVideoChat();
        stage.calls.start();
        assertThat(held.awaitCaught(LIMIT)).isTrue();
        assertThat(stage.calls.joined()).isEmpty();
        held.release();
        stage.next(CallJoined.class);
        assertThat(heard(call, "hello")).isTrue();
    }

    @Test
    void aTakenSourceIsTriedAgainWithAnother() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 400, "GROUPCALL_SSRC_DUPLICATE_MUCH", 3);
        stage.joined();
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.JOINED);
    }

    @Test
    void aCallThatIsForbiddenIsLookedForAgain() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 403, "GROUPCALL_FORBIDDEN", 2);
        stage.joined();
        assertThat(stage.passed(CallStarted.class)).hasSize(1);
    }

    @Test
    void aJoinThatIsRefusedForAnUnknownReasonIsLookedForAgain() throws Exception {
        stage.telegram.world().fails("phone.joinGroupCall", 400, "SOMETHING_NEW", 8);
        stage.joined();
        assertThat(stage.passed(CallStarted.class)).hasSize(1);
    }

    @Test
    void askedToLeaveItStaysAwayUntilItIsAskedBack() throws Exception {
        stage.joined();
        var session = stage.calls.session(stage.calls.joined().getFirst()).orElseThrow();
        session.stepOut(session.joinedRoom().orElseThrow());
        assertThat(stage.next(JoinLost.class).reason()).isEqualTo("the bot was asked to leave");
        assertThat(stage.telegram.world().received().await(Received.Left.class, _ -> true, LIMIT))
                .isPresent();
        session.comeBack();
        stage.next(JoinRestored.class);
    }

    @Test
    void aCallThatEndsWhileItIsAwayDoesNotKeepItFromTheNext() throws Exception {
        var call = stage.joined();
        var session = stage.calls.session(stage.calls.joined().getFirst()).orElseThrow();
        session.stepOut(session.joinedRoom().orElseThrow());
        stage.next(JoinLost.class);
        call.end();
        stage.next(CallEnded.class);
        stage.group.startVideoChat();
        stage.next(CallJoined.class);
    }

    @Test
    void stoppedWhileItJoinsTheBotIsNotLeftBehind() throws Exception {
        var held = stage.telegram.world().faults().holds("phone.joinGroupCall");
        stage.group.startVideoChat();
        stage.calls.start();
        assertThat(held.awaitCaught(LIMIT)).isTrue();
        var closing = Thread.ofVirtual().start(() -> stage.calls.close());
        assertThat(stage.telegram.world().received().entries()).noneMatch(Received.Left.class::isInstance);
        held.release();
        assertThat(closing.join(LIMIT)).isTrue();
        assertThat(stage.telegram.world().received().await(Received.Left.class, _ -> true, LIMIT))
                .isPresent();
    }

    @Test
    void aMessageThatIsNoLongerShownExpired() throws Exception {
        var ann = stage.joined().participant("Ann");
        ann.says("one");
        ann.says("two");
        stage.next(MessageReceived.class);
        stage.next(MessageReceived.class);
        var removed = stage.next(MessagesRemoved.class);
        assertThat(removed.cause()).isEqualTo(RemovalCause.EXPIRED);
    }

    private boolean heard(VideoChat call, String text) throws InterruptedException {
        call.participant("Ann").says(text);
        return stage.next(MessageReceived.class).text().equals(text);
    }

    private List<Integer> sources() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Joined.class::isInstance)
                .map(Received.Joined.class::cast)
                .map(Received.Joined::source)
                .toList();
    }
}
