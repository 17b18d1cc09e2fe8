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
import dev.compere.event.CallKind;
import java.util.Optional;
import java.util.Set;

/// What each kind of call has, and so what can be done in it: group-calls.txt, "Video chats/livestreams", "Live
/// stories", "Conference calls", "Managing an active group call", "In-call messages". Asked before Telegram is.
final class CallRules {

    private static final Set<CallKind> ALL = Set.of(CallKind.values());
    private static final Set<CallKind> LIVE_STORIES = Set.of(CallKind.LIVE_STORY);
    private static final Set<CallKind> VIDEO_CHATS = Set.of(CallKind.VIDEO_CHAT);
    private static final Set<CallKind> WITH_PARTICIPANTS = Set.of(CallKind.VIDEO_CHAT, CallKind.CONFERENCE);
    private static final Set<CallKind> WITH_PUBLIC_MESSAGES = Set.of(CallKind.LIVE_STORY, CallKind.VIDEO_CHAT);
    private static final Set<CallKind> WITH_OPEN_MEDIA = WITH_PUBLIC_MESSAGES;

    /// A row of the table.
    ///
    /// @param feature what an action needs, as people call it
    /// @param kinds which calls have it
    /// @param alsoInRtmp whether they have it in RTMP mode too
    private record Row(String feature, Set<CallKind> kinds, boolean alsoInRtmp) {

        static Row of(String feature, Set<CallKind> kinds) {
            return new Row(feature, kinds, true);
        }

        static Row notInRtmp(String feature, Set<CallKind> kinds) {
            return new Row(feature, kinds, false);
        }
    }

    private CallRules() {}

    /// Why such a call refuses the action; nothing when it does not.
    ///
    /// @param rtmp whether the call is in RTMP mode
    static Optional<RefusalReason> refusal(CallAction action, CallKind kind, boolean rtmp) {
        var row = row(action);
        if (!row.kinds().contains(kind)) {
            return Optional.of(new RefusalReason.NotInThisKind(row.feature(), kind, false));
        }
        if (rtmp && !row.alsoInRtmp()) {
            return Optional.of(new RefusalReason.NotInThisKind(row.feature(), kind, true));
        }
        return Optional.empty();
    }

    private static Row row(CallAction action) {
        return switch (action) {
            case MessageAction message -> row(message);
            case ParticipantAction participant -> row(participant);
            case ManageAction manage -> row(manage);
            case MediaAction media -> row(media);
            // It does not depend on a call.
            case ChatAction _ -> Row.of("chat", ALL);
        };
    }

    private static Row row(MessageAction action) {
        return switch (action) {
            case SendMessage message ->
                message.stars() > 0 ? Row.of("paid comments", LIVE_STORIES) : Row.of("messages", ALL);
            case SendReaction _ -> Row.of("reactions", ALL);
            case PostLeaderboard _ -> Row.of("leaderboards", WITH_PUBLIC_MESSAGES);
            case Donate _ -> Row.of("donations", LIVE_STORIES);
            case ChooseSender _ -> Row.of("choice of the sender", LIVE_STORIES);
            // Telegram deletes them in video chats too, but TDLib 1.8.67 does not ask it to.
            case DeleteMessages _, DeleteMessagesBySender _ ->
                Row.of("deletion of messages within TDLib's reach", LIVE_STORIES);
        };
    }

    private static Row row(ParticipantAction action) {
        return switch (action) {
            case ParticipantAction.Mute _, ParticipantAction.AllowToSpeak _ ->
                Row.notInRtmp("muting of participants", WITH_PARTICIPANTS);
            case ParticipantAction.SetVolume _ -> Row.notInRtmp("volume of participants", WITH_PARTICIPANTS);
            case ParticipantAction.LowerHand _, ParticipantAction.RaiseHand _ ->
                Row.notInRtmp("raised hands", VIDEO_CHATS);
            case ParticipantAction.PauseVideo _ -> Row.notInRtmp("video of participants", WITH_PARTICIPANTS);
            case ParticipantAction.InviteUsers _ -> Row.of("invitations into the chat", VIDEO_CHATS);
        };
    }

    private static Row row(ManageAction action) {
        return switch (action) {
            case ManageAction.SetTitle _ -> Row.of("titles", VIDEO_CHATS);
            case ManageAction.AllowMessages _ -> Row.of("switch for messages", WITH_PUBLIC_MESSAGES);
            case ManageAction.SetMinimumStars _ -> Row.of("minimum of Stars", LIVE_STORIES);
            case ManageAction.MuteNewParticipants _ -> Row.notInRtmp("muting of new participants", VIDEO_CHATS);
            case ManageAction.StartRecording _, ManageAction.StopRecording _ -> Row.of("recordings", VIDEO_CHATS);
            case ManageAction.ExportInviteLink _ -> Row.of("invite links to ask for", VIDEO_CHATS);
            case ManageAction.RevokeInviteLinks _ -> Row.of("invite links", WITH_PARTICIPANTS);
            case ManageAction.LeaveCall _, ManageAction.EndCall _ -> Row.of("end", ALL);
        };
    }

    /// What conference calls carry is encrypted from end to end, which the bot has no part in. In RTMP mode the bot may
    /// be the program that publishes, and it hears all speakers as one.
    private static Row row(MediaAction action) {
        return switch (action) {
            case MediaAction.PlaybackAction _ -> Row.of("playback by the bot", WITH_OPEN_MEDIA);
            case MediaAction.StartLocalRecording(var _, boolean perSpeaker) ->
                perSpeaker
                        ? Row.notInRtmp("recordings of each speaker", WITH_OPEN_MEDIA)
                        : Row.of("recordings by the bot", WITH_OPEN_MEDIA);
            case MediaAction.StopLocalRecording _ -> Row.of("recordings by the bot", WITH_OPEN_MEDIA);
            case MediaAction.PresentationAction _ -> Row.notInRtmp("presentations", VIDEO_CHATS);
        };
    }
}
