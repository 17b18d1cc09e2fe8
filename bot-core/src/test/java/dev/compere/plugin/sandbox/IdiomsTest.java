package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people write in Groovy works in the sandbox as it does outside.
class IdiomsTest {

    private static final Pattern IDIOM =
            Pattern.compile("== (?<title>[^\n]+)\n(?<code>.*?)\n=> (?<result>.*?)\n(?=== |\\z)", Pattern.DOTALL);

    record Idiom(String code, String result) {}

    static List<Named<Idiom>> idioms() throws IOException {
        try (var file = IdiomsTest.class.getResourceAsStream("idioms.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var idioms = new ArrayList<Named<Idiom>>();
            var matcher = IDIOM.matcher(text);
            while (matcher.find()) {
                idioms.add(Named.of(matcher.group("title"), new Idiom(matcher.group("code"), matcher.group("result"))));
            }
            return idioms;
        }
    }

    @ParameterizedTest
    @MethodSource("idioms")
    void anIdiomWorks(Idiom idiom) throws Exception {
        assertThat(Sandboxed.run(idiom.code())).isEqualTo(idiom.result());
    }
}
