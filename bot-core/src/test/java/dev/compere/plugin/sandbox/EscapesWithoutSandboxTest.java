package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The control of [EscapesTest]: where there is no sandbox the attacks do succeed, so that what stops them there is the
/// sandbox, and not a mistake in them.
final class EscapesWithoutSandboxTest {

    static final List<Escape> ATTACKS =
            Escape.all().stream().filter(Escape::control).toList();

    private static final EscapeJvm JVM = new EscapeJvm(Level.FULL, Duration.ofSeconds(20));

    @AfterAll
    static void end() {
        JVM.close();
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void theAttackSucceeds(Escape attack) throws Exception {
        var end = JVM.run(attack.file());
        assertThat(end.mark()).as(end::toString).startsWith(attack.success());
    }
}
