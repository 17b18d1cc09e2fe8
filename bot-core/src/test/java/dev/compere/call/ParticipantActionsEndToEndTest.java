package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.CallAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKind;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.world.Mute;
import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.ParticipantEdit;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.request.ToggleGroupCallIsMyVideoEnabled;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is done to the participants of a video chat reaches the server, through the real TDLib.
class ParticipantActionsEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    /// Lets somebody join whom the bot knows of when this returns.
    private Participant participant(VideoChat videoChat, String name) throws InterruptedException {
        var participant = videoChat.participant(name);
        participant.says("here I am");
        stage.next(MessageReceived.class, message -> message.sender().id() == participant.id());
        return participant;
    }

    private VideoChat joinedAsAdministrator() throws InterruptedException {
        stage.group.promote(stage.bot);
        return stage.joined();
    }

    private void assertDone(CallAction action) throws InterruptedException {
        assertThat(stage.ask(action)).isInstanceOf(Done.class);
    }

    @Test
    void aMutedParticipantCannotUnmuteUntilAllowedToSpeak() throws Exception {
        var ann = participant(joinedAsAdministrator(), "Ann");
        ann.unmutes();
        assertThat(stage.ask(new ParticipantAction.Mute(ann.id()))).isEqualTo(new Done("Ann"));
        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_ADMINISTRATOR);
        assertDone(new ParticipantAction.AllowToSpeak(ann.id()));
        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_CHOICE);
    }

    @Test
    void aParticipantIsMadeLouder() throws Exception {
        var ann = participant(joinedAsAdministrator(), "Ann");
        assertDone(new ParticipantAction.SetVolume(ann.id(), 15_000));
        assertThat(ann.state().voice().volume()).isEqualTo(15_000);
    }

    @Test
    void aRaisedHandIsLowered() throws Exception {
        var videoChat = joinedAsAdministrator();
        videoChat.joinsMuted(true);
        var ann = videoChat.participant("Ann");
        ann.raisesHand();
        ann.says("here I am");
        stage.next(MessageReceived.class);
        assertDone(new ParticipantAction.LowerHand(ann.id()));
        assertThat(ann.state().voice().hand()).isZero();
    }

    @Test
    void theBotRaisesItsHand() throws Exception {
        var videoChat = stage.joined();
        videoChat.mutes(stage.bot);
        assertDone(new ParticipantAction.RaiseHand());
        assertThat(edits()).contains(new ParticipantEdit.Hand(true));
    }

    @Test
    void theBotPausesItsVideo() throws Exception {
        stage.joined();
        stage.client().send(new ToggleGroupCallIsMyVideoEnabled(groupCallId(), true));
        assertThat(stage.ask(new ParticipantAction.PauseVideo(true))).isEqualTo(new Done("paused"));
        var paused = new ParticipantEdit.VideoPaused(true);
        var edited = stage.telegram
                .world()
                .received()
                .await(Received.ParticipantEdited.class, entry -> entry.edit().equals(paused), LIMIT);
        assertThat(edited).isPresent();
    }

    private int groupCallId() {
        var session = stage.calls.session(stage.calls.joined().getFirst()).orElseThrow();
        return session.joinedRoom().orElseThrow().groupCall().id();
    }

    @Test
    void usersAreInvitedByAMessageInTheChat() throws Exception {
        var ann = participant(stage.joined(), "Ann");
        ann.leaves();
        assertThat(stage.ask(new ParticipantAction.InviteUsers(List.of(ann.id()))))
                .isEqualTo(new Done("1 user"));
        var invited = stage.telegram.world().received().await(Received.Invited.class, _ -> true, LIMIT);
        assertThat(invited).get().extracting(Received.Invited::users).isEqualTo(List.<User>of(ann.user()));
    }

    @Test
    void somebodyWhoIsNotInTheCallIsUnknown() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ParticipantAction.Mute(4_711)))
                .isEqualTo(new Refused(new RefusalReason.UnknownParticipant(4_711)));
    }

    @Test
    void withoutRightsNobodyIsMuted() throws Exception {
        var ann = participant(stage.joined(), "Ann");
        assertThat(stage.ask(new ParticipantAction.Mute(ann.id())))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("mute participants")));
        assertThat(stage.telegram.requests()).doesNotContain("phone.editGroupCallParticipant");
    }

    @Test
    void inRtmpModeNobodyIsManagedAndTelegramIsNotAsked() throws Exception {
        stage.group.promote(stage.bot);
        stage.joinedInRtmpMode();
        assertThat(stage.ask(new ParticipantAction.Mute(4_711)))
                .isEqualTo(new Refused(
                        new RefusalReason.NotInThisKind("muting of participants", CallKind.VIDEO_CHAT, true)));
        assertThat(stage.ask(new ParticipantAction.RaiseHand()).reasonName()).isEqualTo("NotInThisKind");
        assertThat(stage.telegram.requests()).doesNotContain("phone.editGroupCallParticipant");
    }

    private List<ParticipantEdit> edits() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.ParticipantEdited.class::isInstance)
                .map(entry -> ((Received.ParticipantEdited) entry).edit())
                .toList();
    }
}
