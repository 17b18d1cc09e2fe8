package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.compere.localtelegram.world.LiveStory;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.ConnectionState;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.update.UpdateConnectionState;
import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Faults of the server and the network, as the real TDLib takes them.
@Timeout(120)
class FaultsEndToEndTest {
    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private LiveStory story;

    @BeforeEach
    void start() {
        story = stage.world.channel("livechan", "Live channel").startLiveStory();
        stage.logIn();
    }

    @Test
    void aLateAnswerToAJoinComesWhenItIsLetGo() throws Exception {
        var call = LiveStories.find(stage, "livechan");
        var held = stage.world.faults().holds("phone.joinGroupCall");
        var answer = stage.client().begin(new JoinLiveStory(call, LiveStories.LISTENER));
        assertThat(held.awaitCaught(Duration.ofSeconds(20))).isTrue();
        assertThat(story.call().participantCount()).isOne();

        held.release();

        assertThat(answer.await().text()).contains("transport");
    }

    @Test
    void aLostAnswerNeverComes() {
        stage.world.faults().loses("contacts.resolveUsername", 1);

        var timeout = catchThrowableOfType(
                TelegramTimeout.class,
                () -> stage.client().send(new SearchPublicChat("livechan"), Duration.ofSeconds(2)));

        assertThat(timeout).isNotNull();
        assertThat(stage.world.faults().unused()).isEmpty();
    }

    @Test
    void repeatedAndOvertakenCommentsAreToldOnceEach() throws Exception {
        LiveStories.join(stage, "livechan");
        var ann = story.viewer("Ann");
        stage.world.faults().repeats("updateGroupCallMessage", 1);
        ann.says("one");
        stage.world.faults().swaps("updateGroupCallMessage");
        ann.says("two");
        ann.says("three");
        ann.says("end");

        assertThat(comment()).isEqualTo("one");
        assertThat(comment()).isEqualTo("three");
        assertThat(comment()).isEqualTo("two");
        assertThat(comment()).isEqualTo("end");
    }

    @Test
    void afterARestartOfTheServerCommentsComeAgain() throws Exception {
        LiveStories.join(stage, "livechan");

        stage.telegram.restart();

        awaitDelivery();
    }

    @Test
    void whileTheNetworkIsGoneTdlibConnectsAndThenItIsReadyAgain() throws Exception {
        LiveStories.join(stage, "livechan");
        var ann = story.viewer("Ann");

        stage.telegram.goOffline();
        stage.next(UpdateConnectionState.class, update -> update.state() instanceof ConnectionState.Connecting);
        assertThat(ann.says("nobody hears").delivered()).isFalse();

        stage.telegram.goOnline();
        stage.next(UpdateConnectionState.class, update -> update.state() instanceof ConnectionState.Ready);
        awaitDelivery();
    }

    private void awaitDelivery() throws Exception {
        var limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!stage.telegram.reaches(stage.bot)) {
            assertThat(System.nanoTime()).as("still cut off").isLessThan(limit);
            Thread.onSpinWait();
        }
        assertThat(story.viewer("Ann").says("back?").delivered()).isTrue();
        assertThat(comment()).isEqualTo("back?");
    }

    private String comment() throws InterruptedException {
        return stage.next(UpdateNewGroupCallMessage.class, _ -> true)
                .message()
                .text()
                .text();
    }
}
