package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallLinkTest {

    private static final ChatName LIVECHAN = new ChatName.ByUsername("livechan");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@livechan",
                "livechan",
                "t.me/livechan",
                "https://t.me/livechan",
                "https://telegram.me/livechan/",
                "tg://resolve?domain=livechan",
            })
    void aNameIsUnderstoodInAllItsForms(String text) {
        assertThat(CallLink.chat(text)).contains(LIVECHAN);
        assertThat(CallLink.liveStory(text)).contains(new CallAddress.LiveStory(LIVECHAN, OptionalInt.empty(), false));
        assertThat(CallLink.videoChat(text)).contains(new CallAddress.VideoChat(LIVECHAN, "", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "t.me/livechan/s/live,",
        "https://t.me/livechan/live,",
        "tg://resolve?domain=livechan&story=live,",
        "t.me/livechan/s/5, 5",
        "https://t.me/livechan/s/5/, 5",
        "tg://resolve?domain=livechan&story=5, 5"
    })
    void aStoryIsUnderstoodInAllItsForms(String text, Integer story) {
        var number = story == null ? OptionalInt.empty() : OptionalInt.of(story);
        assertThat(CallLink.liveStory(text)).contains(new CallAddress.LiveStory(LIVECHAN, number, false));
        assertThat(CallLink.videoChat(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "t.me/livechan?videochat, ''",
        "https://t.me/livechan?livestream, ''",
        "t.me/livechan?videochat=aB-3_x, aB-3_x",
        "https://t.me/livechan/?livestream=aB3, aB3",
        "t.me/livechan?voicechat=aB3, aB3",
        "tg://resolve?domain=livechan&videochat, ''",
        "tg://resolve?domain=livechan&livestream=aB3, aB3"
    })
    void aVideoChatIsUnderstoodInAllItsForms(String text, String hash) {
        assertThat(CallLink.videoChat(text)).contains(new CallAddress.VideoChat(LIVECHAN, hash, Optional.empty()));
        assertThat(CallLink.liveStory(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1001234567890L, 42})
    void aChatIdIsUnderstood(long id) {
        assertThat(CallLink.chat(Long.toString(id))).contains(new ChatName.ById(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "a b", "https://example.org/livechan", "t.me/+AbCdEf", "@1name", "0", "t.me/chan?a=b"})
    void anythingElseIsNotAnAddress(String text) {
        assertThat(CallLink.liveStory(text)).isEmpty();
        assertThat(CallLink.videoChat(text)).isEmpty();
    }
}
