package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The attacks that nothing in the bot's own process stops end with the process of the plugin.
final class EscapesInWorkerTest {

    static final List<Escape> ATTACKS =
            Escape.all().stream().filter(Escape::needsWorker).toList();

    private static final EscapeJvm JVM = new EscapeJvm(Level.WORKER, Duration.ofSeconds(60));

    @AfterAll
    static void end() {
        JVM.close();
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void theAttackEndsWithItsProcess(Escape attack) throws Exception {
        var end = JVM.run(attack.file());
        assertThat(end.mark()).as(end::toString).isEmpty();
        assertThat(end.stops()).as(end::toString).containsExactly("fault");
    }
}
