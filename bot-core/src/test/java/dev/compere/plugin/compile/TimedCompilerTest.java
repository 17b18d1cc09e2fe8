package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeoutException;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedCompilerTest {

    private static final String TEXT = "int n = 1";

    private final Phaser end = new Phaser(1);

    @AfterEach
    void letEnd() {
        end.arrive();
    }

    @Test
    void whatIsDoneInTimeIsThere() throws Exception {
        var unit = unit(new TimedCompiler(Duration.ofMinutes(1)), TEXT, new CompilerConfiguration());
        assertThat(unit.getClasses()).hasSize(1);
    }

    @Test
    void aMistakeIsToldAsTheCompilerTellsIt() {
        assertThatThrownBy(
                        () -> unit(new TimedCompiler(Duration.ofMinutes(1)), "int n = ", new CompilerConfiguration()))
                .isInstanceOf(MultipleCompilationErrorsException.class);
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheNextOneCompiles() throws Exception {
        var compiler = new TimedCompiler(Duration.ofSeconds(10));
        var impatient = new TimedCompiler(Duration.ofMillis(100));
        assertThatThrownBy(() -> unit(impatient, TEXT, endless())).isInstanceOf(TimeoutException.class);
        assertThat(unit(compiler, TEXT, new CompilerConfiguration()).getClasses())
                .hasSize(1);
    }

    @Test
    void whileSomeAreStillBusyNothingIsCompiled() {
        var compiler = new TimedCompiler(Duration.ofMillis(100));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> unit(compiler, TEXT, endless())).isInstanceOf(TimeoutException.class);
        }
        assertThatThrownBy(() -> unit(compiler, "int n = ", new CompilerConfiguration()))
                .isInstanceOf(TimeoutException.class);
    }

    private CompilerConfiguration endless() {
        var configuration = new CompilerConfiguration();
        configuration.addCompilationCustomizers(new Endless());
        return configuration;
    }

    private static CompilationUnit unit(TimedCompiler compiler, String text, CompilerConfiguration configuration)
            throws TimeoutException {
        var unit = compiler.unit(configuration);
        unit.addSource("Sample.groovy", text);
        compiler.compile(unit);
        return unit;
    }

    /// Does not even end when it is interrupted, only when the test does.
    private final class Endless extends CompilationCustomizer {

        Endless() {
            super(CompilePhase.CONVERSION);
        }

        @Override
        public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
            end.awaitAdvance(0);
        }
    }
}
