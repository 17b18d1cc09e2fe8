package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.CallKey;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every way to name a live story finds it, through the real TDLib.
class CallFinderEndToEndTest {

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private CallFinder finder(CallTarget target) {
        return new CallFinder(stage.client(), target);
    }

    private CallKey key(int storyId) {
        return CallKey.liveStory(chatId(), storyId);
    }

    /// As TDLib numbers channels.
    private long chatId() {
        return -1_000_000_000_000L - stage.channel.id();
    }

    @Test
    void byUsername() {
        var story = stage.channel.startLiveStory();
        var found =
                finder(new CallTarget.Username("livechan", OptionalInt.empty())).find();
        assertThat(found).map(FoundCall::key).contains(key(story.id()));
        assertThat(found).map(FoundCall::title).contains("Live channel");
    }

    @Test
    void byChatIdAlthoughTDLibHasNotMetTheChat() {
        var story = stage.channel.startLiveStory();
        var found = finder(new CallTarget.ChatId(chatId())).find();
        assertThat(found).map(FoundCall::key).contains(key(story.id()));
    }

    @Test
    void onlyTheStoryThatWasNamed() {
        var story = stage.channel.startLiveStory();
        var same = new CallTarget.Username("livechan", OptionalInt.of(story.id()));
        var another = new CallTarget.Username("livechan", OptionalInt.of(story.id() + 1));
        assertThat(finder(same).find()).isPresent();
        assertThat(finder(another).find()).isEmpty();
    }

    @Test
    void nothingWhileNoStoryIsLive() {
        var finder = finder(new CallTarget.Username("livechan", OptionalInt.empty()));
        assertThat(finder.find()).isEmpty();
    }

    @Test
    void anUnknownChannelIsSaidToBeUnknown() {
        var finder = finder(new CallTarget.Username("nosuchchannel", OptionalInt.empty()));
        assertThatThrownBy(finder::find)
                .isInstanceOf(CallTargetUnknown.class)
                .hasMessageContaining("@nosuchchannel")
                .hasMessageContaining("write a public username");
    }
}
