package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void valuesOfAllKindsAreRead() {
        var json = " {\"a\": [1, -2.5e1, true, false, null], \"b\":{} , \"c\":\"x\\n\\u00e9\\\"\"} ";

        var value = (Map<?, ?>) Json.parse(json).orElseThrow();

        assertThat((List<?>) value.get("a"))
                .extracting(String::valueOf)
                .containsExactly("1", "-25.0", "true", "false", "null");
        assertThat(value.get("b")).isEqualTo(Map.of());
        assertThat(value.get("c")).isEqualTo("x\né\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{\"a\"}", "01", "tru", "\"open", "1 2", "{\"a\":1,}", "\"\\x\""})
    void whatIsNotJsonIsNotRead(String text) {
        assertThat(Json.parse(text)).isEmpty();
    }
}
