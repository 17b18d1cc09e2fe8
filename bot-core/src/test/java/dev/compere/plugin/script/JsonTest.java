package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final Json json = Json.of("""
            {"title": "Wishes", "open": true, "price": 2.5, "none": null,
             "wishes": [{"by": "Ann", "stars": 5}, {"by": "Ben", "stars": 7}]}
            """);

    @Test
    void valuesAreReadByNameAndByPlace() {
        assertThat(json.getAt("title").getText()).isEqualTo("Wishes");
        assertThat(json.getAt("open").isTrue()).isTrue();
        assertThat(json.getAt("price").getDecimal()).isEqualByComparingTo("2.5");
        assertThat(json.getAt("wishes").getAt(0).getAt("stars").getNumber()).isEqualTo(5);
        assertThat(json.getAt("wishes").getAt(-1).getAt("by").getText()).isEqualTo("Ben");
        assertThat(json.getAt("wishes").getList())
                .extracting(wish -> wish.getAt("by").getText())
                .containsExactly("Ann", "Ben");
        assertThat(json.getKeys()).containsExactly("title", "open", "price", "none", "wishes");
        assertThat(json.getAt("price").getText()).isEqualTo("2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "none"})
    void whatIsNotThereIsEmpty(String key) {
        var nothing = json.getAt(key);
        assertThat(nothing.asBoolean()).isFalse();
        assertThat(nothing.getText()).isEmpty();
        assertThat(nothing.getNumber()).isZero();
        assertThat(nothing.getDecimal()).isZero();
        assertThat(nothing.isTrue()).isFalse();
        assertThat(nothing.getList()).isEmpty();
        assertThat(nothing.getAt("deeper").getAt(3).getKeys()).isEmpty();
        assertThat(json.getAt("wishes").getAt(-9).asBoolean()).isFalse();
    }

    @Test
    void whatIsOfAnotherKindIsToldWithItsPlace() {
        assertThatThrownBy(() -> json.getAt("wishes").getAt(0).getAt("by").getNumber())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("json['wishes'][0]['by'] is not a whole number, but a text");
        assertThatThrownBy(() -> json.getAt("price").getNumber())
                .hasMessage("json['price'] is not a whole number, but the number 2.5");
        assertThatThrownBy(() -> json.getAt("wishes").getText()).hasMessageContaining("but a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "hello", "[1,]"})
    void whatIsNotJsonIsAnError(String text) {
        assertThatThrownBy(() -> Json.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("this is not JSON that can be read, from line 1, column ");
    }

    @Test
    void whatWouldTakeTooMuchIsAnError() {
        assertThatThrownBy(() -> Json.of("[".repeat(65) + "]".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of("1".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of(" ".repeat(300_000))).hasMessageContaining("256 kB");
        assertThatThrownBy(() -> Json.of("1e99999").getDecimal()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of("1e99999").getNumber()).isInstanceOf(IllegalArgumentException.class);
    }
}
