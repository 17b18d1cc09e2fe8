package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeclaredSettingTest {

    private static final String KEY = "plugins.each.sample.settings.x";

    private static DeclaredSetting setting(SettingType type, Object fallback, String min, String max) {
        return new DeclaredSetting("x", type, fallback, min, max, List.of(), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000 | 1  | 1000 | is 5000, but must be 1 to 1000",
                "0    | 1  |      | is 0, but must be at least 1",
                "9    |    | 8    | is 9, but must be at most 8",
            })
    void aNumberOutOfRangeIsNotAccepted(int value, String min, String max, String line) {
        var price = setting(SettingType.NUMBER, 5, min == null ? "" : min, max == null ? "" : max);
        assertThatThrownBy(() -> price.accept(value, KEY)).hasMessage(KEY + " " + line);
    }

    @Test
    void aDurationHasLimitsToo() {
        var window = setting(SettingType.DURATION, "10s", "1s", "1h");
        assertThat(window.accept("60m", KEY)).isEqualTo("60m");
        assertThatThrownBy(() -> window.accept("2h", KEY)).hasMessage(KEY + " is 2h, but must be 1s to 1h");
        assertThatThrownBy(() -> window.accept("soon", KEY)).hasMessageStartingWith(KEY + ": 'soon' is not a duration");
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        var mode = new DeclaredSetting("x", SettingType.CHOICE, "warn", "", "", List.of("off", "warn"), "");
        assertThat(mode.accept("off", KEY)).isEqualTo("off");
        assertThatThrownBy(() -> mode.accept("wran", KEY)).hasMessage(KEY + " is wran, but must be one of off, warn");
    }

    @Test
    void aNumberOfAnotherKindIsNamed() {
        var price = setting(SettingType.NUMBER, 5, "1", "9");
        assertThatThrownBy(() -> price.accept("ten", KEY)).hasMessage(KEY + " must be a whole number, not 'ten'");
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> setting(SettingType.NUMBER, 5, "9", "1")).hasMessage("min 9 is more than max 1");
        assertThatThrownBy(() -> setting(SettingType.TEXT, "a", "1", ""))
                .hasMessage("only numbers and durations have a min and a max");
        assertThatThrownBy(() -> setting(SettingType.DURATION, "2h", "", "1h"))
                .hasMessage("the default 2h is not allowed: it must be at most 1h");
    }
}
