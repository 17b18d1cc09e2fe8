package dev.compere.action;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ChatAction.CreateVideoChat;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What is refused while an action is written down, before anybody is asked.
class ChatActionTest {

    @Test
    void aVideoChatIsScheduledTenSecondsToEightDaysAhead() {
        assertThatCode(() -> scheduled(Duration.ofSeconds(10))).doesNotThrowAnyException();
        assertThatCode(() -> scheduled(Duration.ofDays(8))).doesNotThrowAnyException();
        assertThatThrownBy(() -> scheduled(Duration.ofMillis(9_999))).hasMessageContaining("10 seconds to 8 days");
        assertThatThrownBy(() -> scheduled(Duration.ofDays(8).plusSeconds(1)))
                .hasMessageContaining("10 seconds to 8 days");
        assertThatThrownBy(() -> scheduled(Duration.ofSeconds(-1))).hasMessageContaining("10 seconds to 8 days");
    }

    @Test
    void oneThatIsNotScheduledStartsAtOnce() {
        assertThatCode(() -> scheduled(Duration.ZERO)).doesNotThrowAnyException();
    }

    private static CreateVideoChat scheduled(Duration startsIn) {
        return new CreateVideoChat("", startsIn, false);
    }
}
