package dev.compere.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @Test
    void anUpdateNamesItsClient() {
        assertThat(of("{\"@type\":\"updateChatTitle\",\"chat_id\":7,\"title\":\"x\",\"@client_id\":12}"))
                .isEqualTo(new Envelope(12, 0));
    }

    @Test
    void anAnswerNamesItsRequestToo() {
        assertThat(of("{\"@type\":\"ok\",\"@extra\":1234567890123,\"@client_id\":3}"))
                .isEqualTo(new Envelope(3, 1234567890123L));
    }

    @Test
    void aTextThatLooksLikeAnEndIsNotTakenForOne() {
        assertThat(of("{\"@type\":\"text\",\"text\":\",\\\"@extra\\\":5\",\"@client_id\":3}"))
                .isEqualTo(new Envelope(3, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "}",
                "{}",
                "5}",
                "{\"@type\":\"ok\"}",
                "{\"@client_id\":}",
                "{\"@type\":\"ok\",\"@client_id\":3"
            })
    void aTextForNobodyIsRefused(String json) {
        assertThatThrownBy(() -> of(json)).isInstanceOf(TelegramUnreadable.class);
    }

    private static Envelope of(String json) {
        return Envelope.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
