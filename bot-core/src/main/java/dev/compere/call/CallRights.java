package dev.compere.call;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.ManageAction;
import dev.compere.action.MediaAction;
import dev.compere.action.MessageAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.telegram.object.GroupCall;
import java.util.Optional;

/// The rights an action needs, as far as the call itself tells them: group-calls.txt, "Managing an active group call".
/// Asked before Telegram is, which has the last word: rights may have changed since.
final class CallRights {

    private CallRights() {}

    /// The right that is missing; nothing when none is.
    ///
    /// @param self who the bot is in the call
    static Optional<RefusalReason> refusal(CallAction action, GroupCall call, long self) {
        return switch (action) {
            case MessageAction message -> refusal(message, call);
            case ParticipantAction participant -> refusal(participant, call, self);
            case ManageAction manage -> refusal(manage, call);
            case MediaAction media -> refusal(media, call);
            case ChatAction _ -> Optional.empty();
        };
    }

    private static Optional<RefusalReason> refusal(MessageAction action, GroupCall call) {
        return switch (action) {
            case DeleteMessagesBySender _ -> missingUnless(call.canDeleteMessages(), "delete messages of others");
            // One's own message may be deleted by everybody: TDLib tells.
            case DeleteMessages _ -> Optional.empty();
            case SendMessage _, SendReaction _, PostLeaderboard _, Donate _, ChooseSender _ -> Optional.empty();
        };
    }

    /// Without the right a mute would be for the bot's own ears only: nobody asks for that.
    private static Optional<RefusalReason> refusal(ParticipantAction action, GroupCall call, long self) {
        return switch (action) {
            case ParticipantAction.Mute(long id) -> mayManage(call, id == self, "mute participants");
            case ParticipantAction.AllowToSpeak(long id) -> mayManage(call, id == self, "let participants speak");
            case ParticipantAction.LowerHand(long id) -> mayManage(call, id == self, "lower the hands of others");
            case ParticipantAction.SetVolume _,
                    ParticipantAction.RaiseHand _,
                    ParticipantAction.PauseVideo _,
                    ParticipantAction.InviteUsers _ -> Optional.empty();
        };
    }

    /// Elsewhere than in RTMP mode, who may be heard is seen when the bot joins as a speaker.
    private static Optional<RefusalReason> refusal(MediaAction action, GroupCall call) {
        return switch (action) {
            case MediaAction.Play _, MediaAction.Enqueue _, MediaAction.Interject _ ->
                missingUnless(!call.isRtmpStream() || call.canBeManaged(), "publish the stream of this call");
            case MediaAction.PlaybackAction _, MediaAction.LocalRecordingAction _, MediaAction.PresentationAction _ ->
                Optional.empty();
        };
    }

    private static Optional<RefusalReason> refusal(ManageAction action, GroupCall call) {
        return switch (action) {
            case ManageAction.SetTitle _ -> mayManage(call, false, "change the title");
            case ManageAction.AllowMessages _ ->
                missingUnless(call.canToggleAreMessagesAllowed(), "switch messages on or off");
            case ManageAction.SetMinimumStars _ -> mayManage(call, false, "change the minimum of Stars");
            case ManageAction.MuteNewParticipants _ ->
                missingUnless(call.canToggleMuteNewParticipants(), "mute new participants");
            case ManageAction.StartRecording _, ManageAction.StopRecording _ ->
                mayManage(call, false, "record the call");
            case ManageAction.ExportInviteLink(boolean mayUnmute) ->
                mayManage(call, !mayUnmute, "make links that let people speak");
            case ManageAction.RevokeInviteLinks _ -> mayManage(call, false, "revoke invite links");
            case ManageAction.EndCall _ -> mayManage(call, false, "end the call");
            case ManageAction.LeaveCall _ -> Optional.empty();
        };
    }

    private static Optional<RefusalReason> mayManage(GroupCall call, boolean everybodyMay, String right) {
        return missingUnless(everybodyMay || call.canBeManaged(), right);
    }

    private static Optional<RefusalReason> missingUnless(boolean present, String right) {
        return present ? Optional.empty() : Optional.of(new RefusalReason.MissingRight(right));
    }
}
