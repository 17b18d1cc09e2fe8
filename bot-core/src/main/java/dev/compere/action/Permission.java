package dev.compere.action;

import dev.compere.event.CallEvent;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a plugin asks for in its header and the operator grants in `bot.yaml`. Most are what an action needs;
/// [#HTTP] and [#MEDIA_LISTEN] (who speaks) are for what a plugin may look at.
public enum Permission {
    MESSAGES_SEND,
    MESSAGES_REACT,
    MESSAGES_DELETE,
    MESSAGES_IDENTITY,
    PARTICIPANTS_MUTE,
    PARTICIPANTS_INVITE,
    PARTICIPANTS_BAN,
    CALL_MANAGE,
    CALL_START,
    CALL_JOIN,
    CHAT_POST,
    STREAM_KEY,
    STARS_SPEND,
    MEDIA_PLAY,
    MEDIA_RECORD,
    MEDIA_LISTEN,
    MEDIA_PRESENT,
    HTTP;

    /// As it is written: `messages.send`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /// All of them, as they are written.
    public static Set<String> words() {
        return Arrays.stream(values()).map(Permission::word).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<Permission> of(String word) {
        return Arrays.stream(values())
                .filter(permission -> permission.word().equals(word))
                .findFirst();
    }

    /// All that the action needs: what it does, and besides [#STARS_SPEND] if it costs.
    public static Set<Permission> neededFor(CallAction action) {
        var needed = EnumSet.of(kindOf(action));
        if (action.stars() > 0) {
            needed.add(STARS_SPEND);
        }
        return needed;
    }

    /// What hearing of such events needs; nothing for most.
    public static Set<Permission> neededToHear(Class<? extends CallEvent> event) {
        boolean isVoice = event == SpeakingStarted.class || event == SpeakingStopped.class;
        return isVoice ? Set.of(MEDIA_LISTEN) : Set.of();
    }

    private static Permission kindOf(CallAction action) {
        return switch (action) {
            case MessageAction message -> kindOf(message);
            case ParticipantAction participant -> kindOf(participant);
            case ManageAction manage -> kindOf(manage);
            case MediaAction media -> kindOf(media);
            case ChatAction chat -> kindOf(chat);
        };
    }

    private static Permission kindOf(MessageAction action) {
        return switch (action) {
            case SendMessage _, PostLeaderboard _ -> MESSAGES_SEND;
            case SendReaction _ -> MESSAGES_REACT;
            case Donate _ -> STARS_SPEND;
            case DeleteMessages _, DeleteMessagesBySender _ -> MESSAGES_DELETE;
            case ChooseSender _ -> MESSAGES_IDENTITY;
        };
    }

    private static Permission kindOf(ParticipantAction action) {
        return switch (action) {
            case ParticipantAction.Mute _,
                    ParticipantAction.AllowToSpeak _,
                    ParticipantAction.SetVolume _,
                    ParticipantAction.LowerHand _ -> PARTICIPANTS_MUTE;
            case ParticipantAction.RaiseHand _, ParticipantAction.PauseVideo _ -> CALL_JOIN;
            case ParticipantAction.InviteUsers _ -> PARTICIPANTS_INVITE;
        };
    }

    private static Permission kindOf(ManageAction action) {
        return switch (action) {
            case ManageAction.LeaveCall _ -> CALL_JOIN;
            case ManageAction.SetTitle _,
                    ManageAction.AllowMessages _,
                    ManageAction.SetMinimumStars _,
                    ManageAction.MuteNewParticipants _,
                    ManageAction.StartRecording _,
                    ManageAction.StopRecording _,
                    ManageAction.ExportInviteLink _,
                    ManageAction.RevokeInviteLinks _,
                    ManageAction.EndCall _ -> CALL_MANAGE;
        };
    }

    private static Permission kindOf(MediaAction action) {
        return switch (action) {
            case MediaAction.PlaybackAction _ -> MEDIA_PLAY;
            case MediaAction.LocalRecordingAction _ -> MEDIA_RECORD;
            case MediaAction.PresentationAction _ -> MEDIA_PRESENT;
        };
    }

    private static Permission kindOf(ChatAction action) {
        return switch (action) {
            case ChatAction.StartLiveStory _,
                    ChatAction.CreateVideoChat _,
                    ChatAction.StartScheduledVideoChat _,
                    ChatAction.NotifyWhenStarted _ -> CALL_START;
            case ChatAction.SaveDefaultParticipant _, ChatAction.JoinCall _ -> CALL_JOIN;
            case ChatAction.BanSender _, ChatAction.RestrictSender _, ChatAction.LiftBan _ -> PARTICIPANTS_BAN;
            case ChatAction.PostToChat _, ChatAction.PostLeaderboardToChat _ -> CHAT_POST;
            case ChatAction.ReplaceStreamKey _ -> STREAM_KEY;
        };
    }
}
