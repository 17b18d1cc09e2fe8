package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello {name}; Hello Ann",
                "{stars} {stars:Star|Stars}; 5 Stars",
                "{one:Star|Stars}; Star",
                "{unknown} {} {name; {unknown} {} {name",
                "{name:a|b} {stars}; {name:a|b} 5",
                "{evil}; {name} $1 \\",
            })
    void placesWithAValueAreFilled(String template, String filled) {
        var values = Map.of("name", "Ann", "stars", 5, "one", 1L, "evil", "{name} $1 \\");
        assertThat(Template.fill(template, values, "en")).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({
        "ru,1,a", "ru,21,a", "ru,3,b", "ru,12,c", "ru,25,c", "pl,21,c", "pl,22,b", "cs,4,b", "cs,5,c", "en,1,a",
        "en,2,c"
    })
    void aLanguageMayHaveThreeForms(String language, long number, String form) {
        assertThat(Template.fill("{n:a|b|c}", Map.of("n", number), language)).isEqualTo(form);
    }

    @Test
    void nothingCountsAsOneInFrench() {
        assertThat(Template.fill("{n:don|dons}", Map.of("n", 0), "fr")).isEqualTo("don");
        assertThat(Template.fill("{n:gift|gifts}", Map.of("n", 0), "en")).isEqualTo("gifts");
    }

    @Test
    void theResultIsNeverEndless() {
        var filled = Template.fill("{x}".repeat(2_000), Map.of("x", "y".repeat(1_000)), "en");
        assertThat(filled).hasSize(4_096).endsWith("y…");
    }
}
