package dev.compere.call;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.ManageAction;
import dev.compere.action.MediaAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.Playable;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.StoryAudience;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One of every action.
final class ActionSamples {

    static final long ANN = 888;

    static final SendMessage PAID_COMMENT = new SendMessage("hi", 5, Priority.ANSWER);

    private ActionSamples() {}

    static List<CallAction> all() {
        return Stream.of(messages(), participants(), management(), media(), chats())
                .flatMap(List::stream)
                .toList();
    }

    /// The records of actions there are.
    static List<Class<?>> types() {
        return records(CallAction.class).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(ActionSamples::records);
    }

    private static List<CallAction> messages() {
        return List.of(
                new SendMessage("hi"),
                new SendReaction("👍", 0, Priority.ANSWER),
                new Donate(5),
                new DeleteMessages(List.of(1), false),
                new DeleteMessagesBySender(ANN, false),
                new PostLeaderboard("Top", 3),
                new ChooseSender(ANN));
    }

    private static List<CallAction> participants() {
        return List.of(
                new ParticipantAction.Mute(ANN),
                new ParticipantAction.AllowToSpeak(ANN),
                new ParticipantAction.SetVolume(ANN, 5_000),
                new ParticipantAction.LowerHand(ANN),
                new ParticipantAction.RaiseHand(),
                new ParticipantAction.PauseVideo(true),
                new ParticipantAction.InviteUsers(List.of(ANN)));
    }

    private static List<CallAction> management() {
        return List.of(
                new ManageAction.SetTitle("title"),
                new ManageAction.AllowMessages(true),
                new ManageAction.SetMinimumStars(5),
                new ManageAction.MuteNewParticipants(true),
                new ManageAction.StartRecording("title", true, false),
                new ManageAction.StopRecording(),
                new ManageAction.ExportInviteLink(true),
                new ManageAction.RevokeInviteLinks(),
                new ManageAction.LeaveCall(),
                new ManageAction.EndCall());
    }

    private static List<CallAction> media() {
        var song = new Playable.Named("song.mp3");
        return List.of(
                new MediaAction.Play(song),
                new MediaAction.Enqueue(song),
                new MediaAction.Interject(song),
                new MediaAction.PausePlayback(),
                new MediaAction.ResumePlayback(),
                new MediaAction.SeekPlayback(Duration.ofSeconds(5)),
                new MediaAction.SkipPlayback(),
                new MediaAction.StopPlayback(),
                new MediaAction.LoopPlayback(MediaAction.Loop.ALL),
                new MediaAction.SetPlaybackVolume(80),
                new MediaAction.StartLocalRecording("stage", false),
                new MediaAction.StopLocalRecording(),
                new MediaAction.StartPresentation(song),
                new MediaAction.PausePresentation(true),
                new MediaAction.StopPresentation());
    }

    private static List<CallAction> chats() {
        return List.of(
                new ChatAction.StartLiveStory(new StoryAudience.Everyone(List.of()), false, false, true, 0),
                new ChatAction.CreateVideoChat("title", Duration.ZERO, false),
                new ChatAction.StartScheduledVideoChat(),
                new ChatAction.NotifyWhenStarted(true),
                new ChatAction.SaveDefaultParticipant(ANN),
                new ChatAction.JoinCall(),
                new ChatAction.BanSender(ANN, Duration.ZERO),
                new ChatAction.RestrictSender(ANN, Duration.ZERO),
                new ChatAction.LiftBan(ANN),
                new ChatAction.PostToChat("hi"),
                new ChatAction.PostLeaderboardToChat("Top", 3),
                new ChatAction.ReplaceStreamKey());
    }
}
