package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CallTargetTest {

    @Test
    void aUsernameMayHaveItsSign() {
        assertThat(CallTarget.parse("@livechan")).isEqualTo(new CallTarget.Username("livechan"));
        assertThat(CallTarget.parse(" livechan ")).isEqualTo(new CallTarget.Username("livechan"));
    }

    @Test
    void anythingWithASlashIsALink() {
        assertThat(CallTarget.parse("https://t.me/livechan/s/5"))
                .isEqualTo(new CallTarget.Link("https://t.me/livechan/s/5"));
        assertThat(CallTarget.parse("t.me/livechan")).isEqualTo(new CallTarget.Link("t.me/livechan"));
        assertThat(CallTarget.parse("tg://resolve?domain=livechan"))
                .isEqualTo(new CallTarget.Link("tg://resolve?domain=livechan"));
    }

    @Test
    void aNumberIsAChat() {
        assertThat(CallTarget.parse("-1001234567890")).isEqualTo(new CallTarget.ChatId(-1001234567890L));
    }

    @Test
    void anythingElseIsToldWithWhatToWrite() {
        assertThatThrownBy(() -> CallTarget.parse("my channel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@channel");
    }
}
