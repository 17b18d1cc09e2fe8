package dev.compere.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramErrorTest {

    @ParameterizedTest
    @CsvSource({
        "FLOOD_WAIT_3,FLOOD_WAIT,3",
        "STORY_LIVE_ALREADY_5,STORY_LIVE_ALREADY,5",
        "2FA_CONFIRM_WAIT_600,2FA_CONFIRM_WAIT,600",
        "Too Many Requests: retry after 90,TOO_MANY_REQUESTS,90",
    })
    void aNumberAtTheEndIsTheArgument(String text, String type, long argument) {
        var error = new TelegramError("joinLiveStory", 420, text);

        assertThat(error.type()).isEqualTo(type);
        assertThat(error.argument()).hasValue(argument);
        assertThat(error.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"PHONE_CODE_INVALID", "FILE_PART_3_MISSING", "TIMEOUT"})
    void aNameWithoutANumberIsTheType(String text) {
        var error = new TelegramError("checkAuthenticationCode", 400, text);

        assertThat(error.type()).isEqualTo(text);
        assertThat(error.argument()).isEmpty();
        assertThat(error.is(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Chat not found", "Canceled", "''"})
    void aSentenceHasNoType(String text) {
        var error = new TelegramError("getChat", 400, text);

        assertThat(error.type()).isEmpty();
        assertThat(error.argument()).isEmpty();
        assertThat(error.retryAfter()).isEmpty();
        assertThat(error.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOOD_WAIT_7,7",
        "SLOWMODE_WAIT_30,30",
        "TAKEOUT_INIT_DELAY_5,5",
        "Too Many Requests: retry after 90,90"
    })
    void aWaitIsADuration(String text, long seconds) {
        assertThat(new TelegramError("sendGroupCallMessage", 429, text).retryAfter())
                .contains(Duration.ofSeconds(seconds));
    }

    @Test
    void anArgumentThatIsNoWaitIsNoDuration() {
        assertThat(new TelegramError("startLiveStory", 400, "STORY_LIVE_ALREADY_5").retryAfter())
                .isEmpty();
    }

    @Test
    void aJoinThatWasOvertakenIsCanceled() {
        assertThat(new TelegramError("joinLiveStory", 200, "Canceled").isCanceled())
                .isTrue();
        assertThat(new TelegramError("getStory", 404, "Not Found").isNotFound()).isTrue();
    }

    @Test
    void theMessageSaysWhatWasRefused() {
        assertThat(new TelegramError("joinLiveStory", 400, "GROUPCALL_INVALID"))
                .hasMessage("joinLiveStory: 400 GROUPCALL_INVALID");
    }
}
