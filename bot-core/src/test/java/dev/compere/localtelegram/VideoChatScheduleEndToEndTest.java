package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.object.GroupCallId;
import dev.compere.telegram.object.MessageContent;
import dev.compere.telegram.request.CreateVideoChat;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.StartScheduledVideoChat;
import dev.compere.telegram.request.ToggleVideoChatEnabledStartNotification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Scheduled video chats with the real TDLib (group-calls.txt, "Video chats/livestreams").
@Timeout(120)
class VideoChatScheduleEndToEndTest {
    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.group("Talkers");
    private long chatId;

    @BeforeEach
    void logIn() throws InterruptedException {
        group.promote(stage.bot);
        stage.logIn();
        chatId = videoChats.find(group);
    }

    @Test
    void aVideoChatIsScheduledAndStartedBeforeItsDate() throws Exception {
        var date = in(Duration.ofHours(1));
        var call = create(date).id();

        var scheduled = videoChats.message(MessageContent.VideoChatScheduled.class);
        assertThat(scheduled).isEqualTo(new MessageContent.VideoChatScheduled(call, date));
        var info = stage.ask(new GetGroupCall(call));
        assertThat(info.scheduledStartDate()).isEqualTo(date);
        assertThat(info.isActive()).isFalse();
        assertThat(stage.refusal(new JoinVideoChat(call, null, VideoChatStage.listener(1), ""))
                        .getMessage())
                .contains("GROUPCALL_FORBIDDEN");

        stage.ask(new StartScheduledVideoChat(call));

        videoChats.message(MessageContent.VideoChatStarted.class);
        assertThat(group.videoChat().orElseThrow().call().schedule().date()).isEmpty();
        videoChats.join(call);
    }

    @Test
    void aDateOutOfTheWindowIsRefused() {
        var tooLate = stage.refusal(new CreateVideoChat(chatId, "", in(Duration.ofDays(9)), false));
        var tooSoon = stage.refusal(new CreateVideoChat(chatId, "", in(Duration.ofSeconds(2)), false));

        assertThat(tooLate.getMessage()).contains("SCHEDULE_DATE_TOO_LATE");
        assertThat(tooSoon.getMessage()).contains("SCHEDULE_DATE_INVALID");
    }

    @Test
    void whoAskedForItHearsOfTheStart() throws Exception {
        var call = create(in(Duration.ofHours(1))).id();
        stage.ask(new GetGroupCall(call));
        stage.ask(new ToggleVideoChatEnabledStartNotification(call, true));
        stage.world
                .received()
                .await(Received.SubscriptionChanged.class, _ -> true, Duration.ofSeconds(20))
                .orElseThrow();

        group.videoChat().orElseThrow().starts();

        var notice = videoChats.message(MessageContent.Text.class);
        assertThat(notice.text().text()).contains("Talkers").contains("started");
    }

    @Test
    void whoIsTooLateToStartItIsTold() {
        var call = create(in(Duration.ofHours(1))).id();
        stage.ask(new GetGroupCall(call));
        stage.world.faults().loses("updateGroupCall", 1);
        group.videoChat().orElseThrow().starts();

        assertThat(stage.refusal(new StartScheduledVideoChat(call)).getMessage())
                .contains("GROUPCALL_ALREADY_STARTED");
    }

    @Test
    void aNewVideoChatEndsTheOneBefore() throws Exception {
        var first = create(0).id();

        var second = create(0).id();

        assertThat(second).isNotEqualTo(first);
        videoChats.message(MessageContent.VideoChatEnded.class);
        videoChats.settled(candidate -> candidate.duration() > 0 || !candidate.isActive(), first);
    }

    private GroupCallId create(int date) {
        return stage.ask(new CreateVideoChat(chatId, "Talk", date, false));
    }

    private static int in(Duration time) {
        return (int) Instant.now(Clock.systemUTC()).plus(time).getEpochSecond();
    }
}
