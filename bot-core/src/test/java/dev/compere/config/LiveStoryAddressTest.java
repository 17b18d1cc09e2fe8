package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiveStoryAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@livechan",
                "livechan",
                "t.me/livechan",
                "https://t.me/livechan",
                "https://telegram.me/livechan/",
                "t.me/livechan/s/live",
                "https://t.me/livechan/live",
                "https://t.me/livechan?livestream",
                "tg://resolve?domain=livechan",
                "tg://resolve?domain=livechan&story=live"
            })
    void aNameIsUnderstoodInAllItsForms(String text) {
        assertThat(LiveStoryAddress.parse(text))
                .contains(new LiveStoryAddress.ByUsername("livechan", OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.me/livechan/s/5", "https://t.me/livechan/s/5/", "tg://resolve?domain=livechan&story=5"})
    void aStoryIsUnderstoodInAllItsForms(String text) {
        assertThat(LiveStoryAddress.parse(text))
                .contains(new LiveStoryAddress.ByUsername("livechan", OptionalInt.of(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1001234567890", " -1001234567890 "})
    void aChatIdIsUnderstood(String text) {
        assertThat(LiveStoryAddress.parse(text)).contains(new LiveStoryAddress.ByChat(-1001234567890L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a b", "https://example.org/livechan", "t.me/+AbCdEf", "@1name", "0"})
    void anythingElseIsNotAnAddress(String text) {
        assertThat(LiveStoryAddress.parse(text)).isEmpty();
    }
}
