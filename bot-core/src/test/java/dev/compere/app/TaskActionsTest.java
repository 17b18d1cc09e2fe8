package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.compere.config.Deed.Audience;
import dev.compere.config.Deed.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TaskActionsTest {

    private static final Playable SONG = new Playable.Named("a.mp3");

    private static final Map<Deed, CallAction> ACTIONS = Map.ofEntries(
            Map.entry(new Deed.SendMessage("Hi"), new SendMessage("Hi", 0, Priority.SCHEDULED)),
            Map.entry(new Deed.PostLeaderboard("Top", 3, Place.CALL), new PostLeaderboard("Top", 3)),
            Map.entry(new Deed.PostLeaderboard("Top", 3, Place.CHAT), new ChatAction.PostLeaderboardToChat("Top", 3)),
            Map.entry(new Deed.PostToChat("Hi"), new ChatAction.PostToChat("Hi")),
            Map.entry(new Deed.AllowMessages(false), new ManageAction.AllowMessages(false)),
            Map.entry(new Deed.JoinCall(), new ChatAction.JoinCall()),
            Map.entry(new Deed.LeaveCall(), new ManageAction.LeaveCall()),
            Map.entry(new Deed.EndCall(), new ManageAction.EndCall()),
            Map.entry(new Deed.SetMinimumStars(5), new ManageAction.SetMinimumStars(5)),
            Map.entry(new Deed.StartVideoChat("Hi", true), new ChatAction.CreateVideoChat("Hi", Duration.ZERO, true)),
            Map.entry(
                    new Deed.ScheduleVideoChat("Hi", Duration.ofDays(8), false),
                    new ChatAction.CreateVideoChat("Hi", Duration.ofDays(8), false)),
            Map.entry(new Deed.StartScheduledVideoChat(), new ChatAction.StartScheduledVideoChat()),
            Map.entry(new Deed.SetTitle("Hi"), new ManageAction.SetTitle("Hi")),
            Map.entry(new Deed.MuteNewParticipants(true), new ManageAction.MuteNewParticipants(true)),
            Map.entry(new Deed.StartRecording("Hi", true, false), new ManageAction.StartRecording("Hi", true, false)),
            Map.entry(new Deed.StopRecording(), new ManageAction.StopRecording()),
            Map.entry(new Deed.Play("a.mp3"), new MediaAction.Play(SONG)),
            Map.entry(new Deed.Queue("a.mp3"), new MediaAction.Enqueue(SONG)),
            Map.entry(new Deed.PlaySound("a.mp3"), new MediaAction.Interject(SONG)),
            Map.entry(
                    new Deed.ShowCard("Soon", List.of("at 8"), Duration.ofSeconds(30)),
                    new MediaAction.Interject(new Playable.Shown("Soon", List.of("at 8"), Duration.ofSeconds(30)))),
            Map.entry(
                    new Deed.ShowLeaderboard("Top", 3, Duration.ofSeconds(30)),
                    new MediaAction.Interject(new Playable.Ranking("Top", 3, Duration.ofSeconds(30)))),
            Map.entry(new Deed.StopPlaying(), new MediaAction.StopPlayback()),
            Map.entry(new Deed.Record("stage", true), new MediaAction.StartLocalRecording("stage", true)),
            Map.entry(new Deed.StopLocalRecording(), new MediaAction.StopLocalRecording()),
            story(Audience.EVERYONE, new StoryAudience.Everyone(List.of(7L))),
            story(Audience.CONTACTS, new StoryAudience.Contacts(List.of(7L))),
            story(Audience.CLOSE_FRIENDS, new StoryAudience.CloseFriends()),
            story(Audience.SELECTED_USERS, new StoryAudience.SelectedUsers(List.of(7L))));

    @Test
    void everyDeedIsAnAction() {
        ACTIONS.forEach((deed, action) -> assertThat(TaskActions.of(deed)).isEqualTo(action));
    }

    @Test
    void noDeedIsMissingHere() {
        assertThat(ACTIONS.keySet().stream().map(Object::getClass).distinct())
                .hasSameElementsAs(records(Deed.class).toList());
    }

    private static Map.Entry<Deed, CallAction> story(Audience audience, StoryAudience seenBy) {
        return Map.entry(
                new Deed.StartLiveStory(audience, List.of(7L), true, false, true, 5),
                new ChatAction.StartLiveStory(seenBy, true, false, true, 5));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(TaskActionsTest::records);
    }
}
