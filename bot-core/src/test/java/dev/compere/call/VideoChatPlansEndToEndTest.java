package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ManageAction;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.call.CallStatus.State;
import dev.compere.event.CallJoined;
import dev.compere.event.CallScheduled;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.Right;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Video chats are created, scheduled and started by the bot, and it joins them as who it was told to.
class VideoChatPlansEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private void assertDone(CallAction action) throws InterruptedException {
        assertThat(stage.ask(action)).isInstanceOf(Done.class);
    }

    private <T extends Received> T received(Class<T> type) throws InterruptedException {
        return stage.telegram
                .world()
                .received()
                .await(type, _ -> true, LIMIT)
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " reached the server"));
    }

    private long chatId() {
        return -1_000_000_000_000L - stage.group.id();
    }

    @Test
    void aVideoChatThatTheBotCreatesIsJoined() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        assertThat(stage.ask(new ChatAction.CreateVideoChat("Quiz", Duration.ZERO, false)))
                .isEqualTo(new Done("started"));
        assertThat(received(Received.Created.class).call().title()).isEqualTo("Quiz");
        stage.next(CallJoined.class);
    }

    @Test
    void anRtmpVideoChatIsCreated() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        assertDone(new ChatAction.CreateVideoChat("", Duration.ZERO, true));
        assertThat(received(Received.Created.class).call().rtmp()).isTrue();
    }

    @Test
    void withoutTheRightNoneIsCreated() throws Exception {
        stage.waiting();
        assertThat(stage.ask(new ChatAction.CreateVideoChat("", Duration.ZERO, false)))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("do this: Not enough rights in the chat")));
    }

    @Test
    void theSoonestTimeAheadStillReachesTelegramInTime() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        assertThat(stage.ask(new ChatAction.CreateVideoChat("", ChatAction.CreateVideoChat.SOONEST, false)))
                .isEqualTo(new Done("scheduled"));
        stage.next(CallScheduled.class);
    }

    @Test
    void aScheduledVideoChatIsAnnouncedAndStarted() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        assertDone(new ChatAction.CreateVideoChat("Later", ChatAction.CreateVideoChat.LATEST, false));
        stage.next(CallScheduled.class);
        assertDone(new ChatAction.NotifyWhenStarted(true));
        assertThat(received(Received.SubscriptionChanged.class).wanted()).isTrue();
        assertDone(new ChatAction.StartScheduledVideoChat());
        stage.next(CallJoined.class);
    }

    @Test
    void whereNothingIsScheduledNothingIsStarted() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        var none = new Refused(new RefusalReason.NoCall("scheduled video chat"));
        assertThat(stage.ask(new ChatAction.StartScheduledVideoChat())).isEqualTo(none);
        assertThat(stage.ask(new ChatAction.NotifyWhenStarted(true))).isEqualTo(none);
        stage.group.startVideoChat();
        stage.next(CallJoined.class);
        assertThat(stage.ask(new ChatAction.StartScheduledVideoChat())).isEqualTo(none);
    }

    @Test
    void whoHasNoRightDoesNotStartAScheduledOne() throws Exception {
        stage.group.scheduleVideoChat(Instant.now().plusSeconds(3_600));
        stage.waiting();
        stage.next(CallScheduled.class);
        assertThat(stage.ask(new ChatAction.StartScheduledVideoChat()).reasonName())
                .isEqualTo("MissingRight");
    }

    @Test
    void theBotJoinsAsTheGroupOnceThatIsSaved() throws Exception {
        stage.group.promote(stage.bot, Right.ANONYMOUS, Right.MANAGE_CALL);
        stage.waiting();
        assertDone(new ChatAction.SaveDefaultParticipant(chatId()));
        assertThat(received(Received.JoinAsSaved.class).joinAs()).isEqualTo(stage.group);
        stage.group.startVideoChat();
        stage.next(CallJoined.class);
        assertDone(new SendMessage("in its name"));
        assertThat(received(Received.Commented.class).comment().sender()).isEqualTo(stage.group);
    }

    @Test
    void aNameThatIsNotOfferedIsNotSaved() throws Exception {
        stage.waiting();
        assertThat(stage.ask(new ChatAction.SaveDefaultParticipant(chatId())).reasonName())
                .isEqualTo("MissingRight");
        assertThat(stage.telegram.requests()).doesNotContain("phone.saveDefaultGroupCallJoinAs");
    }

    @Test
    void theBotLeavesAndComesBackWhenItIsAsked() throws Exception {
        stage.joined();
        assertDone(new ManageAction.LeaveCall());
        stage.next(JoinLost.class);
        received(Received.Left.class);
        assertThat(stage.calls.status().getFirst().state()).isEqualTo(State.AWAY);
        assertDone(new ChatAction.JoinCall());
        stage.next(JoinRestored.class);
    }
}
