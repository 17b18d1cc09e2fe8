package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.ManageAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallChanged;
import dev.compere.event.CallEnded;
import dev.compere.event.StoryTurnedIntoVideo;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.RtmpPurpose;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is changed about a live story reaches the server, through the real TDLib, and comes back as events.
class LiveStoryManagementEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private void joinedAsAdministrator() throws InterruptedException {
        stage.channel.promote(stage.bot);
        stage.joined();
    }

    @Test
    void theMinimumOfStarsIsChangedWhileLive() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.SetMinimumStars(40))).isEqualTo(new Done("40 Stars"));
        stage.next(CallChanged.class, change -> change.minimumStars() == 40);
        awaitMinimumOnTheServer(40);
        assertThat(stage.ask(new ManageAction.SetMinimumStars(0))).isEqualTo(new Done("0 Stars"));
        stage.next(CallChanged.class, change -> change.minimumStars() == 0);
        awaitMinimumOnTheServer(0);
    }

    private void awaitMinimumOnTheServer(long stars) throws InterruptedException {
        var received = stage.telegram.world().received();
        assertThat(received.await(
                        Received.SettingsChanged.class,
                        change -> change.settings().minimumStars() == stars,
                        LIMIT))
                .isPresent();
    }

    @Test
    void aMinimumThatTelegramRefusesAfterAllIsTakenBackByAnEvent() throws Exception {
        joinedAsAdministrator();
        stage.telegram.world().fails("phone.toggleGroupCallSettings", 400, "CHAT_ADMIN_REQUIRED", 1);
        assertThat(stage.ask(new ManageAction.SetMinimumStars(40))).isInstanceOf(Done.class);
        stage.next(CallChanged.class, change -> change.minimumStars() == 40);
        stage.next(CallChanged.class, change -> change.minimumStars() == 0);
    }

    @Test
    void messagesAreSwitchedOffAndOn() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.AllowMessages(false))).isEqualTo(new Done("off"));
        stage.next(CallChanged.class, change -> !change.messagesAllowed());
        assertThat(stage.ask(new ManageAction.AllowMessages(true))).isEqualTo(new Done("on"));
        stage.next(CallChanged.class, CallChanged::messagesAllowed);
    }

    @Test
    void theBotEndsTheStoryWhichBecomesAVideo() throws Exception {
        joinedAsAdministrator();
        assertThat(stage.ask(new ManageAction.EndCall())).isInstanceOf(Done.class);
        stage.next(CallEnded.class);
        stage.next(StoryTurnedIntoVideo.class);
    }

    @Test
    void withoutRightsTelegramIsNotAsked() throws Exception {
        stage.joined();
        assertThat(stage.ask(new ManageAction.SetMinimumStars(40)))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("change the minimum of Stars")));
        assertThat(stage.ask(new ManageAction.AllowMessages(false)))
                .isEqualTo(new Refused(new RefusalReason.MissingRight("switch messages on or off")));
        assertThat(stage.telegram.requests()).doesNotContain("phone.toggleGroupCallSettings");
    }

    @Test
    void theStreamKeyOfLiveStoriesIsReplaced() throws Exception {
        joinedAsAdministrator();
        var keys = stage.telegram.world().rtmpKeys();
        var old = keys.of(stage.channel, RtmpPurpose.LIVE_STORY);
        assertThat(stage.ask(new ChatAction.ReplaceStreamKey())).isInstanceOf(Done.class);
        var now = new StreamKeys(stage.client()).read(stage.calls.joined().getFirst());
        assertThat(now.key().value())
                .isEqualTo(keys.of(stage.channel, RtmpPurpose.LIVE_STORY).key())
                .isNotEqualTo(old.key());
    }
}
