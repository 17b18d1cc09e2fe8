package dev.compere.localtelegram.sfu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColibriTest {

    @Test
    void namedEndpointsAreWantedAndOthersNot() {
        var wanted = Colibri.receiverVideoConstraints("""
                {"colibriClass":"ReceiverVideoConstraints","defaultConstraints":{"maxHeight":0},"onStageEndpoints":["a"],
                 "constraints":{"a":{"minHeight":0,"maxHeight":720},"b":{"maxHeight":180},"c":{}}}""").orElseThrow();
        assertThat(wanted.height("a")).isEqualTo(720);
        assertThat(wanted.height("b")).isEqualTo(180);
        assertThat(wanted.height("c")).isZero();
        assertThat(wanted.height("d")).isZero();
    }

    @Test
    void theOthersMayBeWantedToo() {
        var wanted = Colibri.receiverVideoConstraints(
                        "{\"colibriClass\":\"ReceiverVideoConstraints\",\"defaultConstraints\":{\"maxHeight\":360}}")
                .orElseThrow();
        assertThat(wanted.height("anybody")).isEqualTo(360);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no JSON", "[]", "3", "null", "{\"colibriClass\":\"DebugMessage\"}", "{\"colibriClass\":{}}"
            })
    void everythingElseIsNoDemand(String message) {
        assertThat(Colibri.receiverVideoConstraints(message)).isEmpty();
    }

    @Test
    void aPublisherIsToldInTelegramsWords() {
        assertThat(Colibri.senderVideoConstraints(360))
                .isEqualTo("{\"colibriClass\":\"SenderVideoConstraints\",\"videoConstraints\":{\"idealHeight\":360}}");
    }
}
