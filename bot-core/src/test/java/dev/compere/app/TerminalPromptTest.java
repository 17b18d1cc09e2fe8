package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.telegram.LoginPrompt.Question;
import dev.compere.telegram.object.AuthenticationCodeInfo;
import dev.compere.telegram.object.AuthenticationCodeType;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalPromptTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private TerminalPrompt prompt(String typed, String configuredNumber) {
        return new TerminalPrompt(
                new BufferedReader(new StringReader(typed)),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                Optional.ofNullable(configuredNumber));
    }

    @Test
    void whatIsTypedIsTheAnswer() {
        var prompt = prompt(" +49 170 1234567 \n22222\nsecret\n", null);
        assertThat(prompt.phoneNumber()).contains("+49 170 1234567");
        assertThat(prompt.code(code())).contains("22222");
        assertThat(prompt.password("my cat")).contains("secret");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Phone number")
                .contains("by SMS")
                .contains("hint: my cat");
    }

    @Test
    void theConfiguredNumberIsTriedOnceAndThenAskedFor() {
        var prompt = prompt("+2\n", "+1");
        assertThat(prompt.phoneNumber()).contains("+1");
        prompt.refused(Question.PHONE_NUMBER, 2);
        assertThat(prompt.phoneNumber()).contains("+2");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("tries left: 2");
    }

    @Test
    void atTheEndOfTheInputThereIsNobody() {
        assertThat(prompt("", null).code(code())).isEmpty();
    }

    private static AuthenticationCodeInfo code() {
        return new AuthenticationCodeInfo("+1", new AuthenticationCodeType.Sms(5), null, 60);
    }
}
