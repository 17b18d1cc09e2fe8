package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.Headed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportGateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File",
                "import groovy.transform.CompileDynamic as Deprecated",
                "import static java.lang.System.exit",
                "import static java.lang.System.*",
                "import groovy.transform.*",
            })
    void whatAPluginMayNotUseCannotBeImported(String line) {
        assertThat(problems(line)).first().asString().contains(":2: import of ").contains("is not allowed in a plugin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.time.Duration",
                "import java.util.function.*",
                "import static java.lang.Math.max",
                "import dev.compere.event.Sender as Person",
            })
    void whatAPluginMayUseCanBeImported(String line) {
        assertThat(problems(line)).isEmpty();
    }

    @Test
    void anAnnotationUnderAnotherNameDoesNotRunInTheCompiler() {
        assertThat(problems("""
                import groovy.transform.ASTTest as Deprecated

                @Deprecated(value = { System.setProperty('compere.ran', 'in the compiler') })
                class Innocent { }
                """)).isNotEmpty();
        assertThat(System.getProperty("compere.ran")).isNull();
    }

    @Test
    void aHarmlessAnnotationHoldsNoCode() {
        assertThat(problems("@Deprecated(since = \"${1 + 1}\") void old() { }"))
                .first()
                .asString()
                .endsWith("@Deprecated with code in it is not allowed in a plugin");
        assertThat(problems("@SuppressWarnings(['a', 'b']) void old() { }")).isEmpty();
    }

    @Test
    void aPluginHasNoPackage() {
        var source = new PluginSource("sample", "package dev.compere.plugin.script\n\nlog.info 'x'");
        assertThat(new PluginCompiler().compile(source))
                .isInstanceOfSatisfying(
                        Compilation.Rejected.class,
                        rejected -> assertThat(rejected.problems().toString())
                                .contains("a package is not allowed in a plugin"));
    }

    private static List<PluginProblem> problems(String text) {
        return switch (new PluginCompiler().compile(new PluginSource("sample", Headed.script("sample", "\n" + text)))) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Rejected(List<PluginProblem> problems) -> problems;
        };
    }
}
