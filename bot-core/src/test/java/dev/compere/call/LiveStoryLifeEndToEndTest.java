package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import dev.compere.event.StoryTurnedIntoVideo;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.World;
import dev.compere.telegram.request.SearchPublicChat;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How live stories are found, whosesoever they are, and what follows their end, through the real TDLib.
class LiveStoryLifeEndToEndTest {

    private static final Duration OFTEN = Duration.ofMillis(500);

    @RegisterExtension
    private final CallStage stage = new CallStage(OFTEN, LiveStoryLifeEndToEndTest::targets);

    private final World world = stage.telegram.world();
    private final Channel channel = world.channel("livechan", "Live channel");
    private final Channel ownChannel = world.channel("ownchan", "Own channel").promote(stage.bot);

    private static List<CallTarget> targets(World world) {
        return List.of(
                new CallTarget.LiveStory(new ChatAddress.Self(), OptionalInt.empty(), false),
                new CallTarget.LiveStory(new ChatAddress.Username("livechan"), OptionalInt.empty(), false),
                new CallTarget.LiveStory(new ChatAddress.Username("annlive"), OptionalInt.empty(), false),
                new CallTarget.LiveStory(new ChatAddress.Username("ownchan"), OptionalInt.empty(), true));
    }

    @Test
    void theAccountsOwn() throws Exception {
        stage.calls.start();
        var story = world.startLiveStory(stage.bot.user(), LiveSettings.USUAL);
        joined(CallKey.liveStory(stage.bot.id(), story.id()));
        assertThat(isHeard(story)).isTrue();
    }

    @Test
    void thatOfAnotherUser() throws Exception {
        var ann = world.user("Ann").named("annlive");
        var story = world.startLiveStory(ann, LiveSettings.USUAL);
        stage.calls.start();
        joined(CallKey.liveStory(ann.id(), story.id()));
        assertThat(isHeard(story)).isTrue();
    }

    @Test
    void asTheOneWhoStreamsIt() throws Exception {
        var story = ownChannel.startLiveStory();
        stage.calls.start();
        joined(CallKey.liveStory(VideoChatKinds.idOf(ownChannel), story.id()));
        assertThat(story.call().streamer()).isPresent();
    }

    @Test
    void publishedByAnExternalProgram() throws Exception {
        var story = channel.startRtmpLiveStory();
        stage.calls.start();
        joined(CallKey.liveStory(VideoChatKinds.idOf(channel), story.id()));
        assertThat(isHeard(story)).isTrue();
    }

    @Test
    void oneThatNoUpdateTellsOfIsFoundByLooking() throws Exception {
        var chat = stage.client().send(new SearchPublicChat("livechan"));
        assertThat(new LiveStoryFinder(stage.client(), OptionalInt.empty()).find(chat))
                .isInstanceOf(Sighting.Nothing.class);
        world.faults().loses("updateStory", 1);
        channel.startLiveStory();
        assertThat(world.faults().unused()).isEmpty();
        stage.calls.start();
        stage.next(CallJoined.class);
    }

    @Test
    void afterTheEndTheVideoIsTold() throws Exception {
        var story = joined();
        story.end();
        var video = stage.next(StoryTurnedIntoVideo.class);
        assertThat(stage.passed(CallEnded.class)).extracting(CallEvent::call).containsExactly(video.call());
    }

    @Test
    void theVideoIsToldAfterTheEndAlthoughTelegramTellsOfItFirst() throws Exception {
        var story = joined();
        world.faults().swaps("updateGroupCall");
        story.end();
        var video = stage.next(StoryTurnedIntoVideo.class);
        assertThat(stage.passed(CallEnded.class)).extracting(CallEvent::call).containsExactly(video.call());
    }

    @Test
    void theVideoIsToldAlthoughTheNextStoryIsLiveAlready() throws Exception {
        var story = joined();
        var held = world.faults().holds("updateStory");
        story.end();
        var ended = stage.next(CallEnded.class);
        channel.startLiveStory();
        stage.next(CallJoined.class);
        held.release();
        assertThat(stage.next(StoryTurnedIntoVideo.class).call()).isEqualTo(ended.call());
    }

    private LiveStory joined() throws InterruptedException {
        var story = channel.startLiveStory();
        stage.calls.start();
        stage.next(CallJoined.class);
        return story;
    }

    private void joined(CallKey story) throws InterruptedException {
        stage.next(CallJoined.class, joined -> joined.call().equals(story));
    }

    private boolean isHeard(LiveStory story) throws InterruptedException {
        story.viewer("Ann").says("hello");
        return stage.next(MessageReceived.class).text().equals("hello");
    }
}
