package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.MediaAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of what each kind of call has, cell by cell.
class CallRulesTest {

    /// Which calls take an action: `story` and `chat` are live stories and video chats, `+rtmp` the same in RTMP mode.
    private static final Map<String, String> TAKEN_BY = Stream.of(
                    "SendMessage: story story+rtmp chat chat+rtmp conference",
                    "SendReaction: story story+rtmp chat chat+rtmp conference",
                    "PostLeaderboard: story story+rtmp chat chat+rtmp",
                    "Donate: story story+rtmp",
                    "ChooseSender: story story+rtmp",
                    "DeleteMessages: story story+rtmp",
                    "DeleteMessagesBySender: story story+rtmp",
                    "Mute: chat conference",
                    "AllowToSpeak: chat conference",
                    "SetVolume: chat conference",
                    "LowerHand: chat",
                    "RaiseHand: chat",
                    "PauseVideo: chat conference",
                    "InviteUsers: chat chat+rtmp",
                    "SetTitle: chat chat+rtmp",
                    "AllowMessages: story story+rtmp chat chat+rtmp",
                    "SetMinimumStars: story story+rtmp",
                    "MuteNewParticipants: chat",
                    "StartRecording: chat chat+rtmp",
                    "StopRecording: chat chat+rtmp",
                    "ExportInviteLink: chat chat+rtmp",
                    "RevokeInviteLinks: chat chat+rtmp conference",
                    "Play: story story+rtmp chat chat+rtmp",
                    "Enqueue: story story+rtmp chat chat+rtmp",
                    "Interject: story story+rtmp chat chat+rtmp",
                    "PausePlayback: story story+rtmp chat chat+rtmp",
                    "ResumePlayback: story story+rtmp chat chat+rtmp",
                    "SeekPlayback: story story+rtmp chat chat+rtmp",
                    "SkipPlayback: story story+rtmp chat chat+rtmp",
                    "StopPlayback: story story+rtmp chat chat+rtmp",
                    "LoopPlayback: story story+rtmp chat chat+rtmp",
                    "SetPlaybackVolume: story story+rtmp chat chat+rtmp",
                    "StartLocalRecording: story story+rtmp chat chat+rtmp",
                    "StopLocalRecording: story story+rtmp chat chat+rtmp",
                    "StartPresentation: chat",
                    "PausePresentation: chat",
                    "StopPresentation: chat",
                    "LeaveCall: story story+rtmp chat chat+rtmp conference",
                    "EndCall: story story+rtmp chat chat+rtmp conference")
            .map(row -> row.split(": "))
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));

    static Stream<Arguments> cells() {
        return ActionSamples.all().stream()
                .flatMap(action -> Stream.of(
                        Arguments.of(action, CallKind.LIVE_STORY, false, "story"),
                        Arguments.of(action, CallKind.LIVE_STORY, true, "story+rtmp"),
                        Arguments.of(action, CallKind.VIDEO_CHAT, false, "chat"),
                        Arguments.of(action, CallKind.VIDEO_CHAT, true, "chat+rtmp"),
                        Arguments.of(action, CallKind.CONFERENCE, false, "conference")));
    }

    @ParameterizedTest(name = "{0} in {3}")
    @MethodSource("cells")
    void aCallTakesWhatItsKindHas(CallAction action, CallKind kind, boolean rtmp, String cell) {
        var refusal = CallRules.refusal(action, kind, rtmp);
        if (isTaken(action, cell)) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).get().isInstanceOfSatisfying(RefusalReason.NotInThisKind.class, reason -> {
                assertThat(reason.kind()).isEqualTo(kind);
                assertThat(reason.sentence()).contains(kind.plural());
            });
        }
    }

    @Test
    void everyActionIsInTheTable() {
        assertThat(ActionSamples.all().stream()
                        .<Class<?>>map(CallAction::getClass)
                        .toList())
                .as("ActionSamples has one of each")
                .containsExactlyInAnyOrderElementsOf(ActionSamples.types());
        assertThat(ActionSamples.all().stream()
                        .filter(action -> !(action instanceof ChatAction))
                        .map(action -> action.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(TAKEN_BY.keySet());
    }

    @Test
    void paidCommentsBelongToLiveStories() {
        assertThat(CallRules.refusal(ActionSamples.PAID_COMMENT, CallKind.LIVE_STORY, false))
                .isEmpty();
        assertThat(CallRules.refusal(ActionSamples.PAID_COMMENT, CallKind.VIDEO_CHAT, false))
                .contains(new RefusalReason.NotInThisKind("paid comments", CallKind.VIDEO_CHAT, false));
    }

    @Test
    void whatOnlyTheRtmpModeForbidsIsSaidSo() {
        var muted = ActionSamples.all().stream()
                .filter(action -> action.getClass().getSimpleName().equals("Mute"))
                .findFirst()
                .orElseThrow();
        assertThat(CallRules.refusal(muted, CallKind.VIDEO_CHAT, true))
                .get()
                .extracting(RefusalReason::sentence)
                .isEqualTo("video chats in RTMP mode have no muting of participants");
    }

    @Test
    void oneSpeakerIsNotToldFromAnotherInRtmpMode() {
        var perSpeaker = new MediaAction.StartLocalRecording("stage", true);

        assertThat(CallRules.refusal(perSpeaker, CallKind.VIDEO_CHAT, false)).isEmpty();
        assertThat(CallRules.refusal(perSpeaker, CallKind.VIDEO_CHAT, true))
                .contains(new RefusalReason.NotInThisKind("recordings of each speaker", CallKind.VIDEO_CHAT, true));
    }

    /// What is done in the chat does not depend on a call.
    private static boolean isTaken(CallAction action, String cell) {
        return action instanceof ChatAction
                || List.of(TAKEN_BY.get(action.getClass().getSimpleName()).split(" "))
                        .contains(cell);
    }
}
