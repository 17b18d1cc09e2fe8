package dev.compere.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilentListenerTest {

    private final SilentListener listener = new SilentListener(new Random(1));

    @Test
    void thePayloadHasWhatTelegramAsksFor() throws Exception {
        var payload = listener.joinPayload();
        var json = new ObjectMapper().readTree(payload.json());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("ufrag", "pwd", "ssrc", "ssrc-groups", "fingerprints");
        assertThat(json.get("ssrc").intValue()).isEqualTo(payload.audioSource()).isPositive();
        assertThat(json.get("ufrag").textValue()).hasSize(4);
        assertThat(json.get("pwd").textValue()).hasSize(24);
        assertThat(json.at("/fingerprints/0/fingerprint").textValue()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void everyJoinHasASourceOfItsOwn() {
        assertThat(IntStream.range(0, 1000).map(_ -> listener.joinPayload().audioSource()))
                .doesNotHaveDuplicates();
    }
}
