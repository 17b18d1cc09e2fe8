package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.CallKey;
import dev.compere.telegram.object.Chat;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every way to name a live story finds it, through the real TDLib.
class CallFinderEndToEndTest {

    private static final ChatAddress NAMED = new ChatAddress.Username("livechan");

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    private Sighting find(ChatAddress chat, OptionalInt story) {
        return new LiveStoryFinder(stage.client(), story).find(resolve(chat));
    }

    private Chat resolve(ChatAddress chat) {
        return new ChatResolver(stage.client()).resolve(chat);
    }

    private Sighting find(ChatAddress chat) {
        return find(chat, OptionalInt.empty());
    }

    private static CallKey keyOf(Sighting sighting) {
        return ((Sighting.Live) sighting).call().key();
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
        var found = find(NAMED);
        assertThat(keyOf(found)).isEqualTo(key(story.id()));
        assertThat(((Sighting.Live) found).call().title()).isEqualTo("Live channel");
    }

    @Test
    void byChatIdAlthoughTDLibHasNotMetTheChat() {
        var story = stage.channel.startLiveStory();
        assertThat(keyOf(find(new ChatAddress.ChatId(chatId())))).isEqualTo(key(story.id()));
    }

    @Test
    void onlyTheStoryThatWasNamed() {
        var story = stage.channel.startLiveStory();
        assertThat(find(NAMED, OptionalInt.of(story.id()))).isInstanceOf(Sighting.Live.class);
        assertThat(find(NAMED, OptionalInt.of(story.id() + 1))).isInstanceOf(Sighting.Nothing.class);
    }

    @Test
    void nothingWhileNoStoryIsLive() {
        assertThat(find(NAMED)).isInstanceOf(Sighting.Nothing.class);
    }

    @Test
    void anUnknownChannelIsSaidToBeUnknown() {
        assertThatThrownBy(() -> resolve(new ChatAddress.Username("nosuchchannel")))
                .isInstanceOf(CallTargetUnknown.class)
                .hasMessageContaining("@nosuchchannel")
                .hasMessageContaining("write a public username");
    }
}
