package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.ParticipantEdit;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.GroupCallVideoSourceGroup;
import dev.compere.telegram.request.EndGroupCallScreenSharing;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.StartGroupCallScreenSharing;
import dev.compere.telegram.request.ToggleGroupCallScreenSharingIsPaused;
import dev.compere.telegram.update.UpdateGroupCall;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Screens that are shared in a video chat, as the real TDLib shares and shows them (group-calls.txt, "Presentations").
@Timeout(120)
class PresentationsEndToEndTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int SOURCE = 70;
    private static final String ANSWER = "{\"transport\":{\"ufrag\":\"b\"},\"video\":{\"endpoint\":\"e1\"}}";

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.group("Talkers");
    private VideoChat videoChat;
    private int call;

    @BeforeEach
    void join() throws InterruptedException {
        videoChat = group.startVideoChat();
        stage.logIn();
        call = videoChats.call(videoChats.find(group));
        videoChats.join(call);
        videoChat.answersJoinsWith(_ -> ANSWER);
    }

    @Test
    void theAnswerIsThatOfTheServerAndTheParticipantHasThePresentation() throws Exception {
        assertThat(stage.ask(present(SOURCE)).text()).isEqualTo(ANSWER);

        var own = own(state -> state.screenSharingVideoInfo() != null);
        assertThat(own.screenSharingAudioSourceId()).isEqualTo(SOURCE);
        assertThat(own.screenSharingVideoInfo().endpointId()).isEqualTo("e1");
        assertThat(own.screenSharingVideoInfo().sourceGroups())
                .containsExactly(new GroupCallVideoSourceGroup("FID", List.of(SOURCE + 1, SOURCE + 2)));
    }

    @Test
    void itIsPausedAndResumed() throws Exception {
        stage.ask(present(SOURCE));
        stage.ask(new ToggleGroupCallScreenSharingIsPaused(call, true));
        edited(new ParticipantEdit.PresentationPaused(true));
        stage.ask(new ToggleGroupCallScreenSharingIsPaused(call, false));
        edited(new ParticipantEdit.PresentationPaused(false));
    }

    @Test
    void itEndsWithoutLeavingTheCallAndEndingItAgainIsHarmless() throws Exception {
        stage.ask(present(SOURCE));
        own(state -> state.screenSharingAudioSourceId() == SOURCE);
        stage.ask(new EndGroupCallScreenSharing(call));

        own(state -> state.screenSharingAudioSourceId() == 0);
        stage.ask(new EndGroupCallScreenSharing(call));
        assertThat(videoChat.call().participantCount()).isOne();
    }

    @Test
    void oneThatTheServerLosesIsGoneWhileTheCallGoesOn() throws Exception {
        stage.ask(present(SOURCE));
        own(state -> state.screenSharingAudioSourceId() == SOURCE);

        videoChat.losesPresentation(stage.bot);

        own(state -> state.screenSharingAudioSourceId() == 0);
        assertThat(stage.ask(new GetGroupCall(call)).isJoined()).isTrue();
    }

    @Test
    void itIsGoneAfterTheMainConnectionJoinedAgain() throws Exception {
        stage.ask(present(SOURCE));
        own(state -> state.screenSharingAudioSourceId() == SOURCE);
        videoChat.loses(stage.bot);
        stage.next(UpdateGroupCall.class, update -> update.groupCall().needRejoin());

        stage.ask(new JoinVideoChat(call, null, VideoChatStage.listener(8), ""));

        own(state -> state.audioSourceId() == 8 && state.screenSharingAudioSourceId() == 0);
        stage.ask(present(SOURCE + 10));
        own(state -> state.screenSharingAudioSourceId() == SOURCE + 10);
    }

    @Test
    void beforeTdlibKnowsThatItsJoinIsGoneTheServerRefuses() throws Exception {
        videoChat.loses(stage.bot);
        assertThat(stage.refusal(present(SOURCE)).text()).isEqualTo("PARTICIPANT_JOIN_MISSING");
    }

    @Test
    void whatSomebodyElsePresentsIsSeen() throws Exception {
        var ann = videoChat.participant("Ann");
        ann.presents();
        ann.pausesPresentation();
        videoChats.participant(state -> state.screenSharingVideoInfo() != null
                && state.screenSharingVideoInfo().isPaused());
        ann.stopsPresenting();
        videoChats.participant(state -> !state.isCurrentUser() && state.screenSharingVideoInfo() == null);
    }

    private StartGroupCallScreenSharing present(int source) {
        var payload = VideoChatStage.listener(source).payload();
        var withVideo = payload.substring(0, payload.length() - 1)
                + ",\"ssrc-groups\":[{\"semantics\":\"FID\",\"sources\":[" + (source + 1) + "," + (source + 2) + "]}]}";
        return new StartGroupCallScreenSharing(call, source, withVideo);
    }

    private GroupCallParticipant own(Predicate<GroupCallParticipant> wanted) throws InterruptedException {
        return videoChats.participant(state -> state.isCurrentUser() && wanted.test(state));
    }

    private void edited(ParticipantEdit edit) {
        assertThat(stage.world
                        .received()
                        .await(
                                Received.ParticipantEdited.class,
                                edited -> edited.edit().equals(edit),
                                LIMIT))
                .isPresent();
    }
}
