package dev.compere.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.ManageAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionSortTest {

    private static void assertSort(ActionSort sort, CallAction... actions) {
        assertThat(List.of(actions))
                .allSatisfy(action -> assertThat(ActionSort.of(action)).isEqualTo(sort));
    }

    @Test
    void whatPeopleSeeSaidCountsAsAComment() {
        assertSort(
                ActionSort.MESSAGES,
                new SendMessage("hi"),
                new Donate(1),
                new PostLeaderboard("", 3),
                new ChatAction.PostToChat("hi"),
                new ChatAction.PostLeaderboardToChat("", 3));
    }

    @Test
    void noPriorityLeadsAroundTheLimitOfComments() {
        assertSort(ActionSort.MESSAGES, new SendMessage("a warning", 0, Priority.MODERATION));
    }

    @Test
    void keepingOrderHasALimitOfItsOwn() {
        assertSort(
                ActionSort.MODERATION,
                new DeleteMessagesBySender(1, true),
                new ParticipantAction.Mute(1),
                new ChatAction.BanSender(1, Duration.ZERO),
                new ChatAction.LiftBan(1));
    }

    @Test
    void managingCallsCountsAsNoComment() {
        assertSort(
                ActionSort.MANAGEMENT,
                new ManageAction.EndCall(),
                new ManageAction.SetMinimumStars(5),
                new ChatAction.JoinCall(),
                new ChatAction.StartScheduledVideoChat());
    }
}
