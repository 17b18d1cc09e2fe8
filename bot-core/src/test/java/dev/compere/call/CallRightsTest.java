package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.CallAction;
import dev.compere.action.ManageAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.RefusalReason;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallRightsTest {

    private static final long SELF = 1;

    /// What an account without rights in a call is refused.
    private static final Set<String> NEED_RIGHTS = Set.of(
            "DeleteMessagesBySender",
            "Mute",
            "AllowToSpeak",
            "LowerHand",
            "SetTitle",
            "AllowMessages",
            "SetMinimumStars",
            "MuteNewParticipants",
            "StartRecording",
            "StopRecording",
            "ExportInviteLink",
            "RevokeInviteLinks",
            "EndCall");

    @Test
    void whoMayManageTheCallMayDoEverything() {
        assertThat(ActionSamples.all())
                .allSatisfy(action -> assertThat(refused(action, true)).isFalse());
    }

    @Test
    void withoutRightsWhatNeedsThemIsRefused() {
        assertThat(ActionSamples.all().stream()
                        .filter(action -> refused(action, false))
                        .map(action -> action.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(NEED_RIGHTS);
    }

    @Test
    void onesOwnMicrophoneAndHandNeedNoRight() {
        assertThat(refused(new ParticipantAction.Mute(SELF), false)).isFalse();
        assertThat(refused(new ParticipantAction.LowerHand(SELF), false)).isFalse();
    }

    @Test
    void everybodyMayAskForALinkThatDoesNotLetPeopleSpeak() {
        assertThat(refused(new ManageAction.ExportInviteLink(false), false)).isFalse();
    }

    @Test
    void theMissingRightIsNamed() {
        assertThat(CallRights.refusal(new ManageAction.EndCall(), GroupCalls.videoChat(1, false), SELF))
                .contains(new RefusalReason.MissingRight("end the call"));
    }

    private static boolean refused(CallAction action, boolean managed) {
        return CallRights.refusal(action, GroupCalls.videoChat(1, managed), SELF)
                .isPresent();
    }
}
