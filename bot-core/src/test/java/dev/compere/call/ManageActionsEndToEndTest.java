package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ManageAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallChanged;
import dev.compere.event.CallEnded;
import dev.compere.localtelegram.world.Received;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is changed about a video chat reaches the server, through the real TDLib, and comes back as events.
class ManageActionsEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private void joinedAsAdministrator() throws InterruptedException {
        stage.group.promote(stage.bot);
        stage.joined();
    }

    private <T extends Received> T received(Class<T> type) throws InterruptedException {
        return stage.telegram
                .world()
                .received()
                .await(type, _ -> true, LIMIT)
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " reached the server"));
    }

    @Test
    void theTitleIsChanged() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.SetTitle("Quiz"))).isEqualTo(new Done("Quiz"));
        assertThat(received(Received.TitleChanged.class).title()).isEqualTo("Quiz");
        stage.next(CallChanged.class, change -> change.title().equals("Quiz"));
    }

    @Test
    void aChangeThatTelegramRefusesAfterAllIsTakenBackByAnEvent() throws Exception {
        joinedAsAdministrator();
        var before = stage.next(CallChanged.class).title();
        stage.telegram.world().fails("phone.editGroupCallTitle", 400, "CHAT_ADMIN_REQUIRED", 1);
        assertThat(stage.ask(new ManageAction.SetTitle("Quiz"))).isInstanceOf(Done.class);
        stage.next(CallChanged.class, change -> change.title().equals("Quiz"));
        stage.next(CallChanged.class, change -> change.title().equals(before));
    }

    @Test
    void messagesAreSwitchedOff() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.AllowMessages(false))).isEqualTo(new Done("off"));
        assertThat(received(Received.VideoChatSettingsChanged.class).settings().messagesEnabled())
                .isFalse();
        stage.next(CallChanged.class, change -> !change.messagesAllowed());
    }

    @Test
    void newParticipantsAreMuted() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.MuteNewParticipants(true))).isEqualTo(new Done("on"));
        assertThat(received(Received.VideoChatSettingsChanged.class).settings().joinMuted())
                .isTrue();
        stage.next(CallChanged.class, CallChanged::newParticipantsMuted);
    }

    @Test
    void theCallIsRecordedWithVideoAndUprightUntilItIsStopped() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.StartRecording("Evening", true, true)))
                .isEqualTo(new Done("Evening"));
        var recording = received(Received.RecordingStarted.class).recording();
        assertThat(recording.title()).isEqualTo("Evening");
        assertThat(recording.video()).isTrue();
        assertThat(recording.portrait()).isTrue();
        stage.next(CallChanged.class, CallChanged::recorded);
        assertThat(stage.ask(new ManageAction.StopRecording())).isInstanceOf(Done.class);
        received(Received.RecordingStopped.class);
        stage.next(CallChanged.class, change -> !change.recorded());
    }

    @Test
    void theLinksOfAPublicChatComeBackWithTheResultAndCanBeRevoked() throws Exception {
        joinedAsAdministrator();
        var result = stage.ask(new ManageAction.ExportInviteLink(true));
        assertThat(result.detail()).startsWith("https://").contains("livegroup");
        assertThat(received(Received.LinkExported.class).link()).isEqualTo(result.detail());
        assertThat(stage.ask(new ManageAction.RevokeInviteLinks())).isInstanceOf(Done.class);
        received(Received.LinksRevoked.class);
    }

    @Test
    void theBotEndsTheCallForEverybody() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.EndCall())).isInstanceOf(Done.class);
        received(Received.Ended.class);
        stage.next(CallEnded.class);
    }

    @Test
    void withoutRightsTelegramIsNotAsked() throws Exception {
        stage.joined();
        assertThat(stage.ask(new ManageAction.SetTitle("Quiz")))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("change the title")));
        assertThat(stage.ask(new ManageAction.EndCall()))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("end the call")));
        assertThat(stage.telegram.requests()).doesNotContain("phone.editGroupCallTitle", "phone.discardGroupCall");
    }
}
