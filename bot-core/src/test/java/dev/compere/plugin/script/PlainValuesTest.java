package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PlainValuesTest {

    @Test
    void aValueTakesTheTypeOfItsDefault() {
        assertThat(PlainValues.like(1L, 7, "n")).isEqualTo(7L);
        assertThat(PlainValues.like(1, 7L, "n")).isEqualTo(7);
        assertThat(PlainValues.like(new BigDecimal("0.5"), 0.25, "n")).isEqualTo(new BigDecimal("0.25"));
        assertThat(PlainValues.like("", 12, "n")).isEqualTo("12");
        assertThat(PlainValues.like(List.of(0L), List.of(1, 2), "n")).isEqualTo(List.of(1L, 2L));
        assertThat(PlainValues.like(Map.of("a", 0L), Map.of("b", 2), "n")).isEqualTo(Map.of("b", 2L));
    }

    @Test
    void aValueOfAnotherTypeIsRefusedByName() {
        assertThatThrownBy(() -> PlainValues.like(1, "ten", "setting 'n'"))
                .hasMessage("setting 'n' must be a whole number, not 'ten'");
        assertThatThrownBy(() -> PlainValues.like(1, 3_000_000_000L, "setting 'n'"))
                .hasMessage("setting 'n' must be a whole number, not '3000000000'");
        assertThatThrownBy(() -> PlainValues.like(List.of(), "a", "setting 'n'"))
                .hasMessage("setting 'n' must be a list, not 'a'");
    }

    @Test
    void onlyPlainValuesCross() {
        assertThat(PlainValues.copy(Map.of("a", List.of(1, true, new StringBuilder("x")))))
                .isEqualTo(Map.of("a", List.of(1, true, "x")));
        assertThatThrownBy(() -> PlainValues.copy(List.of(new Object())))
                .hasMessage("only numbers, texts, true/false, lists and maps can be kept, not a Object");
        assertThatThrownBy(() -> PlainValues.copy(null)).hasMessageContaining("remove the key instead");
    }
}
