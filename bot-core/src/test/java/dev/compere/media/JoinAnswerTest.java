package dev.compere.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinAnswerTest {

    @Test
    void aTransportIsAServerToConnectTo() {
        assertThat(JoinAnswer.parse("{\"transport\":{\"ufrag\":\"a\"},\"audio\":{}}"))
                .isInstanceOfSatisfying(
                        JoinAnswer.WebRtc.class,
                        answer -> assertThat(answer.parameters()
                                        .at("/transport/ufrag")
                                        .textValue())
                                .isEqualTo("a"));
    }

    @Test
    void aStreamIsFetchedInSegments() {
        assertThat(JoinAnswer.parse("{\"stream\":true}")).isEqualTo(new JoinAnswer.Segments(false));
        assertThat(JoinAnswer.parse("{\"stream\":true,\"rtmp\":true,\"rtmp_stream_key\":\"k\"}"))
                .isEqualTo(new JoinAnswer.Segments(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{}", "[]", "null", "{\"stream\":false}", "{\"transport\":[]}"})
    void anythingElseIsAnError(String json) {
        assertThatThrownBy(() -> JoinAnswer.parse(json))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining("Telegram's answer to the join");
    }
}
