package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.Headed;
import dev.compere.plugin.script.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationGateTest {

    private final PluginCompiler compiler = new PluginCompiler();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ASTTest(value = { }) class A { }",
                "@groovy.transform.ASTTest(value = { }) class A { }",
                "import groovy.transform.ASTTest as Override\n@Override class A { }",
                "import groovy.transform.ASTTest as Field\n@Field int a = 1",
                "@Grab('a:b:1') import java.time.Duration",
                "class A { @CompileDynamic void f() { } }",
                "class A { @Lazy int n = 1 }",
                "void f(@ASTTest int n) { }",
                "[1].each { @ASTTest int n -> }",
                "@ASTTest def n = 1",
                "def n = new @ASTTest Object()",
                "List<@ASTTest String> names() { [] }",
                "class A extends @ASTTest Object { }",
                "class A implements @ASTTest Runnable { void run() { } }",
                "for (@ASTTest int n in [1]) { }",
                "@AnnotationCollector([CompileDynamic]) @interface Mine { }",
                "enum E { @ASTTest ONE }",
                "record R(@ASTTest int n) { }",
            })
    void anAnnotationIsStoppedWhereverItStands(String script) {
        assertThat(problems(script, Level.FULL))
                .extracting(PluginProblem::message)
                .anyMatch(message -> message.matches("@\\w+ is not allowed in a plugin"));
    }

    @Test
    void harmlessAnnotationsStay() {
        assertThat(problems("""
                import groovy.transform.Field
                @Field int n = 1
                @SuppressWarnings(['unused', 'rawtypes'])
                class A {
                    @Override String toString() { 'a' }
                    @Deprecated void old() { }
                }
                """, Level.SANDBOX)).isEmpty();
    }

    private List<PluginProblem> problems(String script, Level level) {
        return switch (compiler.compile(new PluginSource("sample", Headed.script("sample", "\n" + script)), level)) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Rejected(List<PluginProblem> problems) -> problems;
        };
    }
}
