package dev.compere.app;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ManageAction;
import dev.compere.action.MediaAction;
import dev.compere.action.Playable;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.StoryAudience;
import dev.compere.config.Deed;
import java.time.Duration;
import java.util.List;

/// What a task does, as an action.
final class TaskActions {

    private TaskActions() {}

    static CallAction of(Deed deed) {
        return switch (deed) {
            case Deed.InAnyCall any -> inAnyCall(any);
            case Deed.InLiveStories story -> inLiveStories(story);
            case Deed.InVideoChats chat -> inVideoChats(chat);
        };
    }

    private static CallAction inAnyCall(Deed.InAnyCall deed) {
        return switch (deed) {
            case Deed.OfMedia media -> ofMedia(media);
            case Deed.SendMessage(String text) -> new SendMessage(text, 0, Priority.SCHEDULED);
            case Deed.PostLeaderboard(String heading, int places, Deed.Place to) ->
                switch (to) {
                    case CALL -> new PostLeaderboard(heading, places);
                    case CHAT -> new ChatAction.PostLeaderboardToChat(heading, places);
                };
            case Deed.PostToChat(String text) -> new ChatAction.PostToChat(text);
            case Deed.AllowMessages(boolean allowed) -> new ManageAction.AllowMessages(allowed);
            case Deed.JoinCall() -> new ChatAction.JoinCall();
            case Deed.LeaveCall() -> new ManageAction.LeaveCall();
            case Deed.EndCall() -> new ManageAction.EndCall();
        };
    }

    private static CallAction ofMedia(Deed.OfMedia deed) {
        return switch (deed) {
            case Deed.Play(String what) -> new MediaAction.Play(Playable.of(what));
            case Deed.Queue(String what) -> new MediaAction.Enqueue(Playable.of(what));
            case Deed.PlaySound(String what) -> new MediaAction.Interject(Playable.of(what));
            case Deed.ShowCard(String title, List<String> lines, Duration shown) ->
                new MediaAction.Interject(new Playable.Shown(title, lines, shown));
            case Deed.ShowLeaderboard(String heading, int places, Duration shown) ->
                new MediaAction.Interject(new Playable.Ranking(heading, places, shown));
            case Deed.StopPlaying() -> new MediaAction.StopPlayback();
            case Deed.Record(String name, boolean perSpeaker) -> new MediaAction.StartLocalRecording(name, perSpeaker);
            case Deed.StopLocalRecording() -> new MediaAction.StopLocalRecording();
        };
    }

    private static CallAction inLiveStories(Deed.InLiveStories deed) {
        return switch (deed) {
            case Deed.StartLiveStory start ->
                new ChatAction.StartLiveStory(
                        audience(start.audience(), start.users()),
                        start.protectContent(),
                        start.rtmp(),
                        start.messages(),
                        start.minimumStars());
            case Deed.SetMinimumStars(long stars) -> new ManageAction.SetMinimumStars(stars);
        };
    }

    private static CallAction inVideoChats(Deed.InVideoChats deed) {
        return switch (deed) {
            case Deed.StartVideoChat(String title, boolean rtmp) ->
                new ChatAction.CreateVideoChat(title, Duration.ZERO, rtmp);
            case Deed.ScheduleVideoChat(String title, Duration startsIn, boolean rtmp) ->
                new ChatAction.CreateVideoChat(title, startsIn, rtmp);
            case Deed.StartScheduledVideoChat() -> new ChatAction.StartScheduledVideoChat();
            case Deed.SetTitle(String title) -> new ManageAction.SetTitle(title);
            case Deed.MuteNewParticipants(boolean muted) -> new ManageAction.MuteNewParticipants(muted);
            case Deed.StartRecording(String title, boolean video, boolean portrait) ->
                new ManageAction.StartRecording(title, video, portrait);
            case Deed.StopRecording() -> new ManageAction.StopRecording();
        };
    }

    private static StoryAudience audience(Deed.Audience audience, List<Long> users) {
        return switch (audience) {
            case EVERYONE -> new StoryAudience.Everyone(users);
            case CONTACTS -> new StoryAudience.Contacts(users);
            case CLOSE_FRIENDS -> new StoryAudience.CloseFriends();
            case SELECTED_USERS -> new StoryAudience.SelectedUsers(users);
        };
    }
}
