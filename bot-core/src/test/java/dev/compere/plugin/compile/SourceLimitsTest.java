package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "!",
                "(int)",
                "t ? 1 : ",
                "x = ",
                "1 + ",
                "a -> ",
                "[",
                "f(",
                "Map<A, ",
                "f([1], 2) + [1, 2] + ",
                "if (x)\n",
                "if (x) y()\nelse ",
                "for (x in y)\n",
                "\"${",
                "x.y()\n.",
                "x <<\n",
                "new int[1]",
                "{ -> ",
            })
    void aTextThatGoesDeepIsRefusedWithOrWithoutBrackets(String part) {
        assertThat(exceeded(part.repeat(500) + "1")).isNotEmpty();
    }

    @Test
    void aLongListOfDataIsNotDeep() {
        assertThat(exceeded("def words = [\n" + "    [name: 'Ann', age: 1 + 2],\n".repeat(600) + "]"))
                .isEmpty();
    }

    @Test
    void manyStatementsAreNotDeep() {
        assertThat(exceeded("""
                if (a < b && c > d) say 'x'
                else say "${a + 1} and ${b}"
                list.findAll { it > 1 }
                    .collect { x -> x + 1 }
                value = a ? b : c
                """.repeat(100))).isEmpty();
    }

    @Test
    void bracketsInTextsAndPatternsDoNotCount() {
        assertThat(exceeded("say '(((' + /\\(\\(/ + \"{{{\" // (((\n".repeat(300)))
                .isEmpty();
    }

    @Test
    void whereItIsTooDeepIsSaid() {
        assertThat(exceeded("def x = 1\n" + "(".repeat(60)))
                .isEqualTo("deep/plugin.groovy:2: more than 48 brackets are open here; split it into methods");
    }

    @Test
    void whatIsNoGroovyIsLeftToTheCompiler() {
        assertThat(exceeded("def x = \u0001 'never closed")).isEmpty();
    }

    @Test
    void aTextIsOfLimitedLength() {
        assertThat(exceeded("// " + "x".repeat(70_000))).contains("64 KiB");
        assertThat(exceeded("x;".repeat(11_000))).contains("too long");
        assertThat(exceeded("f { }\n".repeat(600))).contains("500 blocks");
    }

    private static String exceeded(String text) {
        return SourceLimits.exceeded(new PluginSource("deep", text))
                .map(PluginProblem::toString)
                .orElse("");
    }
}
